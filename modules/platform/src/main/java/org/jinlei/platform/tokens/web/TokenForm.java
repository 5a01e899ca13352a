package org.jinlei.platform.tokens.web;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jinlei.platform.tokens.NewToken;

/** What is typed about a new access token. */
public class TokenForm {

    @Size(max = 60)
    private String name;

    private LocalDate until;
    private List<String> scopes = new ArrayList<>();

    NewToken token() {
        return new NewToken(name, Set.copyOf(scopes), until);
    }

    public String getName() { return name; }
    public void setName(String value) { name = value; }
    public LocalDate getUntil() { return until; }
    public void setUntil(LocalDate value) { until = value; }
    public List<String> getScopes() { return scopes; }
    public void setScopes(List<String> value) { scopes = value; }
}
