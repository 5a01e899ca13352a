package org.jinlei.platform.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.LongConsumer;

/**
 * What became of something that was asked for several records at once.
 *
 * @param done    how many were done
 * @param refused those that were not, and why
 */
public record SeveralDone(int done, List<Refusal> refused) {

    public SeveralDone {
        refused = List.copyOf(refused);
    }

    /**
     * A record that was left as it is.
     *
     * @param id  its number
     * @param why the rule that refused, or null when the record is no longer there for the caller or changed meanwhile
     */
    public record Refusal(long id, BrokenRule why) {
    }

    /** Each record on its own, each in a transaction of its own. */
    public static SeveralDone each(Collection<Long> ids, LongConsumer work) {
        List<Refusal> refused = new ArrayList<>();
        int done = 0;
        for (long id : ids) {
            Refusal refusal = tried(id, work);
            if (refusal == null) {
                done++;
            } else {
                refused.add(refusal);
            }
        }
        return new SeveralDone(done, refused);
    }

    /** All or none: {@code work} is one use case that goes through the records with {@link #all}. */
    public static SeveralDone together(Collection<Long> ids, Runnable work) {
        try {
            work.run();
            return new SeveralDone(ids.size(), List.of());
        } catch (NotAllDone none) {
            return new SeveralDone(0, List.of(none.refusal()));
        }
    }

    /**
     * Goes through the records within one transaction, in the order of their numbers so that two who do the same wait for each other.
     *
     * @throws NotAllDone at the first that refuses
     */
    public static void all(Collection<Long> ids, LongConsumer work) {
        ids.stream().sorted().forEach(id -> {
            Refusal refusal = tried(id, work);
            if (refusal != null) {
                throw new NotAllDone(refusal);
            }
        });
    }

    private static Refusal tried(long id, LongConsumer work) {
        try {
            work.accept(id);
            return null;
        } catch (BrokenRule broken) {
            return new Refusal(id, broken);
        } catch (NotThere | ChangedMeanwhile gone) {
            return new Refusal(id, null);
        }
    }
}
