package org.jinlei.reporting.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import org.jboss.logging.Logger;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.data.Cursor;
import org.jinlei.platform.ledger.Ledger;

/**
 * Makes a file: reads the ledger piece by piece under the name of whoever asked for it, and keeps what is written chunk by chunk. Neither
 * the rows nor the file are ever in memory as a whole.
 */
@ApplicationScoped
public class ExportMaking {

    private static final Logger LOG = Logger.getLogger(ExportMaking.class);
    private static final int PIECE = 1000;

    @Inject
    private ExportSteps steps;

    @Inject
    private LedgerReading reading;

    @Inject
    private LedgerFiles files;

    @Inject
    private Ledgers ledgers;

    @Inject
    private Access access;

    /** Makes the file if it waits; what became of it is told by its row. */
    public void make(long id) {
        steps.take(id).ifPresent(order -> access.as(order.username(), () -> {
            try {
                write(order);
            } catch (ExportStopped stopped) {
                LOG.infof("Export %d was stopped", id);
            } catch (RuntimeException | IOException failed) {
                // Whatever keeps a file from being made is told to the person as a failure and to the log with its cause.
                LOG.errorf(failed, "Export %d could not be made", id);
                steps.fail(order);
            }
            return null;
        }));
    }

    private void write(ExportOrder order) throws IOException {
        Ledger<?> ledger = ledgers.of(order.ledger());
        ExportStream stream = new ExportStream(order, steps);
        try (OutputStream out = new BufferedOutputStream(stream, ExportStream.CHUNK / 16); LedgerFile file = files.begin(ledger, order, out)) {
            Cursor after = null;
            do {
                LedgerReading.Piece piece = reading.piece(order, after, PIECE);
                file.write(piece.rows());
                after = piece.next();
                stream.reached(piece.rows().size());
            } while (after != null);
            file.end();
        } catch (UncheckedIOException failed) {
            throw failed.getCause();
        }
        stream.finish();
    }
}
