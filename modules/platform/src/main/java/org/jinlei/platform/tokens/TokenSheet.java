package org.jinlei.platform.tokens;

import java.util.List;
import org.jinlei.platform.access.TokenScope;

/**
 * The access tokens of an account.
 *
 * @param rows    the tokens, those in force first
 * @param choices what a further one may be made for; empty when none may be made
 */
public record TokenSheet(List<TokenRow> rows, List<TokenScope> choices) {

    public TokenSheet {
        rows = List.copyOf(rows);
        choices = List.copyOf(choices);
    }
}
