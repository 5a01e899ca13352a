package org.jinlei.platform.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.jboss.as.server.CurrentServiceContainer;
import org.jboss.msc.service.ServiceController;
import org.jboss.msc.service.ServiceName;

/** The TLS contexts that the server's configuration names: whom this system trusts when it calls another. */
@ApplicationScoped
public class Trust {

    private static final ServiceName CONTEXTS = ServiceName.parse("org.wildfly.security.ssl-context");

    /** The context called {@code name} in the Elytron subsystem, empty when the site has none. */
    public Optional<SSLContext> context(String name) {
        ServiceController<?> service = CurrentServiceContainer.getServiceContainer().getService(CONTEXTS.append(name));
        return service == null ? Optional.empty() : Optional.of((SSLContext) service.getValue());
    }
}
