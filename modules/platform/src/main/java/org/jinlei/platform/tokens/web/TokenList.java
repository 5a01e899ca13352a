package org.jinlei.platform.tokens.web;

import jakarta.faces.model.SelectItem;
import java.util.List;
import java.util.Objects;
import org.jinlei.platform.access.TokenScope;
import org.jinlei.platform.access.domain.TokenScopes;
import org.jinlei.platform.tokens.TokenRow;
import org.jinlei.platform.web.Messages;

/** How pages write access tokens. */
final class TokenList {

    private TokenList() {
    }

    /** What a token reads, in words. */
    static List<String> titles(TokenRow row, TokenScopes scopes) {
        return row.scopes().stream().map(scopes::of).filter(Objects::nonNull).map(TokenList::title).toList();
    }

    static List<SelectItem> items(List<TokenScope> offered) {
        return offered.stream().map(scope -> new SelectItem(scope.name(), title(scope))).toList();
    }

    /** Tokens in force, for choosing one to end. */
    static List<SelectItem> inForce(List<TokenRow> rows) {
        return rows.stream().filter(TokenRow::isInForce).map(row -> new SelectItem(row.id(), row.name())).toList();
    }

    private static String title(TokenScope scope) {
        return Messages.text(scope.module(), scope.title());
    }
}
