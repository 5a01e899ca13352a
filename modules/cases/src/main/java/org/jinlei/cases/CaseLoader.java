package org.jinlei.cases;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.jinlei.cases.domain.CaseLoading;

/**
 * Opens thousands of invented case files in seconds, each with its person, its officer, its search words and the beginning of its
 * timeline. For measurements only; call it as one of the system's own jobs ({@code Access.asJob}). Each batch is a transaction of its own.
 */
@ApplicationScoped
public class CaseLoader {

    private static final int BATCH = 500;

    @Inject
    private CaseLoading loading;

    /** Opens the files. */
    public void load(List<LoadedCase> files) {
        for (int from = 0; from < files.size(); from += BATCH) {
            loading.load(files.subList(from, Math.min(files.size(), from + BATCH)));
        }
    }

    /** How many files were loaded: where a load that was cut off goes on. */
    public int loaded() {
        return loading.loaded();
    }
}
