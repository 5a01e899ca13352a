package org.jinlei.platform.api;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.info.Info;

/** Everything below {@code /api}. Rights, audit and refusals are those of the screens. */
@ApplicationPath("/api")
@OpenAPIDefinition(info = @Info(title = "Jinlei 金蕾", version = "1", description = "Ledgers for machines, under the rights of whoever asks. "
        + "Errors are problem details (RFC 9457); what is not there and what is not allowed are the same answer."))
public class Api extends Application {
}
