package org.jinlei.platform.access.web;

import io.nayuki.qrcodegen.QrCode;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A text as a QR code (ISO/IEC 18004), as the address of an SVG picture that stands within the page: a secret is not asked for a second time. */
final class QrPicture {

    /** White around the code, in squares, as the standard asks. */
    private static final int MARGIN = 4;

    private QrPicture() {
    }

    static String of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder squares = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    squares.append('M').append(x + MARGIN).append(',').append(y + MARGIN).append("h1v1h-1z");
                }
            }
        }
        int side = code.size + 2 * MARGIN;
        String picture = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side + "\" shape-rendering=\"crispEdges\">"
                + "<path fill=\"#fff\" d=\"M0,0h" + side + "v" + side + "h-" + side + "z\"/><path d=\"" + squares + "\"/></svg>";
        return "data:image/svg+xml;base64," + Base64.getEncoder().encodeToString(picture.getBytes(StandardCharsets.US_ASCII));
    }
}
