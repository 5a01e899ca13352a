package org.jinlei.welfare.domain.analysis;

import java.nio.ByteBuffer;
import java.util.Collection;

/**
 * All pupils of a school in a term in sixteen bytes each, so that a county is counted by everything at once in the time in which a database counts it by one:
 * number in the register, village, and the positions of the six constants. Positions are part of what is stored: new constants go to the end.
 */
final class SituationBlock {

    private static final int ENTRY = 16;
    private static final int[] BITS = {2, 3, 5, 4, 4, 6};
    private static final Dimension[] PACKED = {Dimension.STATE, Dimension.AWAY, Dimension.CARER, Dimension.FAMILY, Dimension.DISTANCE, Dimension.GRADE};

    private final long school;
    private final ByteBuffer pupils;

    SituationBlock(long school, byte[] pupils) {
        this.school = school;
        this.pupils = ByteBuffer.wrap(pupils);
    }

    static byte[] of(Collection<Situation> situations) {
        ByteBuffer bytes = ByteBuffer.allocate(situations.size() * ENTRY);
        for (Situation one : situations) {
            bytes.putLong(one.person()).putInt(one.unit() == null ? 0 : Math.toIntExact(one.unit())).putInt(packed(one));
        }
        return bytes.array();
    }

    private static int packed(Situation one) {
        int[] positions = {one.state().ordinal(), one.away().ordinal(), one.carer().ordinal(), one.family().ordinal(), one.distance().ordinal(),
                one.grade().ordinal()};
        int packed = 0;
        for (int i = BITS.length - 1; i >= 0; i--) {
            packed = packed << BITS[i] | positions[i];
        }
        return packed;
    }

    int size() {
        return pupils.capacity() / ENTRY;
    }

    long school() {
        return school;
    }

    long person(int pupil) {
        return pupils.getLong(pupil * ENTRY);
    }

    int village(int pupil) {
        return pupils.getInt(pupil * ENTRY + Long.BYTES);
    }

    /** The values of a pupil by the position of the dimension. */
    void read(int pupil, long[] values) {
        int packed = pupils.getInt(pupil * ENTRY + Long.BYTES + Integer.BYTES);
        for (int i = 0; i < BITS.length; i++) {
            values[PACKED[i].ordinal()] = packed & (1 << BITS[i]) - 1;
            packed >>>= BITS[i];
        }
        values[Dimension.SCHOOL.ordinal()] = school;
        values[Dimension.VILLAGE.ordinal()] = village(pupil);
    }
}
