package org.jinlei.platform.sheets.domain;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** The fonts of sheets as the site set them, read when the first sheet is printed. */
@ApplicationScoped
public class SheetFonts {

    /** Where Debian's packages fonts-noto-cjk and fonts-hanazono put them; the third font of Noto's collections is that for simplified Chinese. */
    public static final String TEXT = "/usr/share/fonts/opentype/noto/NotoSerifCJK-Regular.ttc#2,/usr/share/fonts/truetype/hanazono/HanaMinA.ttf,"
            + "/usr/share/fonts/truetype/hanazono/HanaMinB.ttf";
    /** For titles and labels. */
    public static final String BOLD = "/usr/share/fonts/opentype/noto/NotoSansCJK-Bold.ttc#2";

    private static final Logger LOG = Logger.getLogger(SheetFonts.class);

    @Inject
    @ConfigProperty(name = "jinlei.sheets.fonts", defaultValue = TEXT)
    private List<String> text;

    @Inject
    @ConfigProperty(name = "jinlei.sheets.fonts.bold", defaultValue = BOLD)
    private List<String> bold;

    private Typefaces typefaces;

    @PostConstruct
    void read() {
        typefaces = Typefaces.read(text, bold, absent -> LOG.warnf("No font for sheets at %s; see jinlei.sheets.fonts in docs/operations.md", absent));
    }

    public Typefaces typefaces() {
        return typefaces;
    }
}
