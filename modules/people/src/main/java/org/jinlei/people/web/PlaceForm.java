package org.jinlei.people.web;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jinlei.people.Datum;
import org.jinlei.people.Position;
import org.jinlei.people.domain.PersonRule;
import org.jinlei.platform.rules.BrokenRule;
import org.jinlei.platform.web.Messages;

/** What is typed about where something lies. */
public abstract class PlaceForm implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PLACES = 6;
    private static final BigDecimal WEST = BigDecimal.valueOf(73);
    private static final BigDecimal EAST = BigDecimal.valueOf(136);
    private static final BigDecimal SOUTH = BigDecimal.valueOf(3);
    private static final BigDecimal NORTH = BigDecimal.valueOf(54);

    private BigDecimal longitude;
    private BigDecimal latitude;
    private Datum datum;

    void fill(Position position) {
        if (position != null) {
            longitude = position.longitude();
            latitude = position.latitude();
            datum = position.datum();
        }
    }

    /** Whether the degrees lie in this country; otherwise the field says so. */
    boolean isRight() {
        boolean right = within(longitude, WEST, EAST) && within(latitude, SOUTH, NORTH);
        if (!right) {
            Faults.at("place:longitude", Messages.text("people", "place.degrees.wrong"));
        }
        return right;
    }

    private static boolean within(BigDecimal degrees, BigDecimal least, BigDecimal most) {
        return degrees == null || degrees.compareTo(least) >= 0 && degrees.compareTo(most) <= 0;
    }

    Position position() {
        if (longitude == null && latitude == null && datum == null) {
            return null;
        }
        if (longitude == null || latitude == null || datum == null) {
            throw new BrokenRule(PersonRule.COORDINATES_COME_WITH_THEIR_DATUM);
        }
        return new Position(rounded(longitude), rounded(latitude), datum);
    }

    private static BigDecimal rounded(BigDecimal degrees) {
        return degrees.setScale(PLACES, RoundingMode.HALF_UP);
    }

    public BigDecimal getLongitude() { return longitude; }
    public void setLongitude(BigDecimal value) { longitude = value; }
    public BigDecimal getLatitude() { return latitude; }
    public void setLatitude(BigDecimal value) { latitude = value; }
    public Datum getDatum() { return datum; }
    public void setDatum(Datum value) { datum = value; }
}
