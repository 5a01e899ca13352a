package org.jinlei.platform.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** Everything below {@code /api}. Rights, audit and refusals are those of the screens. */
@ApplicationPath("/api")
@OpenAPIDefinition(info = @Info(title = "Jinlei 金蕾", version = "1", description = "Ledgers for machines, under the rights of whoever asks. "
        + "Errors are problem details (RFC 9457); what is not there and what is not allowed are the same answer. "
        + "Who asks too often is answered 429 with Retry-After in seconds."), security = @SecurityRequirement(name = "accessToken"))
@SecurityScheme(securitySchemeName = "accessToken", type = SecuritySchemeType.HTTP, scheme = "bearer", bearerFormat = "jinlei_…",
        description = "An access token (访问令牌), made on the page /platform/tokens by a person for themselves or by the security administrator for a service "
                + "account. It reads what its scopes name, as far as its owner may at that moment.")
public class Api extends Application {
}
