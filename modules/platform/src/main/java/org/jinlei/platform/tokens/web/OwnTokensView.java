package org.jinlei.platform.tokens.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.model.SelectItem;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.validation.Valid;
import java.util.List;
import org.jinlei.platform.access.domain.TokenScopes;
import org.jinlei.platform.tokens.TokenRow;
import org.jinlei.platform.tokens.TokenSheet;
import org.jinlei.platform.tokens.domain.OwnTokenWork;
import org.jinlei.platform.web.Redirect;

/** The person's own access tokens. A new one lives as long as the answer that shows it. */
@Named
@RequestScoped
public class OwnTokensView {

    @Valid
    private TokenForm form = new TokenForm();

    private TokenSheet sheet;
    private Long ended;
    private String made;

    @Inject
    private OwnTokenWork work;

    @Inject
    private TokenScopes scopes;

    private TokenSheet sheet() {
        if (sheet == null) {
            sheet = work.mine();
        }
        return sheet;
    }

    public List<TokenRow> getRows() {
        return sheet().rows();
    }

    public List<SelectItem> getChoices() {
        return TokenList.items(sheet().choices());
    }

    public List<SelectItem> getInForce() {
        return TokenList.inForce(getRows());
    }

    public List<String> titles(TokenRow row) {
        return TokenList.titles(row, scopes);
    }

    public void make() {
        made = work.make(form.token());
        form = new TokenForm();
        sheet = null;
    }

    public String end() {
        work.end(ended);
        return Redirect.to("/platform/tokens").done("platform.tokenEnded");
    }

    public TokenForm getForm() { return form; }
    public Long getEnded() { return ended; }
    public void setEnded(Long value) { ended = value; }
    public String getMade() { return made; }
}
