package org.jinlei.platform.sheets.domain;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Caller;
import org.jinlei.platform.files.domain.AttachmentWork;
import org.jinlei.platform.files.domain.OpenedAttachment;
import org.jinlei.platform.ledger.Wording;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.sheets.Sheet;
import org.jinlei.platform.sheets.SheetOrder;
import org.jinlei.platform.sheets.SheetPart;

/** From an order to paper. Setting a page takes memory for its fonts, so a few are set at a time and the others wait. */
@ApplicationScoped
public class SheetPrinting {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");
    private static final int AT_ONCE = 4;
    private static final long LARGEST_PICTURE = 32L * 1024 * 1024;

    private final Semaphore places = new Semaphore(AT_ONCE, true);

    @Inject
    private SheetWork work;

    @Inject
    private SheetFonts fonts;

    @Inject
    private AttachmentWork attachments;

    @Inject
    private Wording wording;

    @Inject
    private Access access;

    @Inject
    private Clock clock;

    /** Whether the server has any font for sheets. */
    public boolean isReady() {
        return fonts.typefaces().isUsable();
    }

    /**
     * The sheet with its pictures, read under the caller's rights.
     *
     * @throws NotThere when there is no such sheet or record for the caller
     */
    public PrintedSheet print(String name, boolean asPicture, SheetOrder order) throws IOException {
        Sheet sheet = work.print(name, asPicture, order);
        Map<Long, byte[]> pictures = new HashMap<>();
        for (SheetPart part : sheet.parts()) {
            if (part instanceof SheetPart.Picture picture) {
                read(picture.attachment(), pictures);
            }
        }
        return new PrintedSheet(sheet, words(sheet, order.language()), pictures);
    }

    /** A picture that was taken away meanwhile, or is none, is left out. */
    private void read(long attachment, Map<Long, byte[]> pictures) throws IOException {
        try {
            OpenedAttachment file = attachments.preview(attachment);
            if (file.kind().mediaType().startsWith("image/") && file.size() <= LARGEST_PICTURE) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream((int) file.size());
                file.write(bytes, 0, file.size());
                byte[] photo = Photo.plain(bytes.toByteArray());
                if (photo != null) {
                    pictures.put(attachment, photo);
                }
            }
        } catch (NotThere removed) {
            // The sheet says without it what it has to say.
            pictures.remove(attachment);
        }
    }

    private SheetWords words(Sheet sheet, Locale language) {
        Caller caller = access.caller();
        boolean office = sheet.audience() == Sheet.Audience.OFFICE;
        return new SheetWords(language.toLanguageTag(), say(language, office ? "sheet.footer" : "sheet.footer.public"),
                office ? say(language, "sheet.printed", caller.name(), caller.username(), MOMENT.format(LocalDateTime.now(clock)))
                        : say(language, "sheet.printed.public", LocalDate.now(clock).toString()),
                say(language, "sheet.page", "{0}", "{1}"), say(language, "sheet.lacking", "{0}"));
    }

    private String say(Locale language, String key, Object... values) {
        return wording.text("platform", key, language, values);
    }

    /** The sheet as PDF; whole before the first byte is sent, so that whoever reads slowly keeps nobody waiting for a place. */
    public byte[] pdf(PrintedSheet printed) throws IOException {
        places.acquireUninterruptibly();
        try {
            ByteArrayOutputStream paper = new ByteArrayOutputStream();
            new SheetPaper(fonts.typefaces(), printed.words()).write(printed.sheet(), printed.pictures(), paper);
            return paper.toByteArray();
        } finally {
            places.release();
        }
    }

    /** The first page as a picture. */
    public byte[] picture(PrintedSheet printed) throws IOException {
        byte[] paper = pdf(printed);
        places.acquireUninterruptibly();
        try {
            ByteArrayOutputStream picture = new ByteArrayOutputStream();
            SheetPicture.write(paper, picture);
            return picture.toByteArray();
        } finally {
            places.release();
        }
    }
}
