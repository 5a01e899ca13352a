package org.jinlei.app.deployment;

import org.jboss.arquillian.container.spi.client.deployment.DeploymentScenario;
import org.jboss.arquillian.container.spi.event.DeployManagedDeployments;
import org.jboss.arquillian.container.spi.event.UnDeployManagedDeployments;
import org.jboss.arquillian.container.test.impl.client.deployment.event.GenerateDeployment;
import org.jboss.arquillian.core.api.Instance;
import org.jboss.arquillian.core.api.InstanceProducer;
import org.jboss.arquillian.core.api.annotation.Inject;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.EventContext;
import org.jboss.arquillian.test.spi.annotation.ClassScoped;

/** Lets Arquillian build and deploy the archive once, hands the same deployment to every later class, and never undeploys between. */
public class OneDeployment {

    @Inject
    private Instance<DeploymentScenario> generated;

    @Inject
    @ClassScoped
    private InstanceProducer<DeploymentScenario> ofThisClass;

    private DeploymentScenario shared;
    private boolean attempted;
    private boolean deployed;

    void generate(@Observes EventContext<GenerateDeployment> event) {
        if (shared == null) {
            event.proceed();
            shared = generated.get();
        } else {
            ofThisClass.set(shared);
        }
    }

    void deploy(@Observes EventContext<DeployManagedDeployments> event) {
        if (!attempted) {
            attempted = true;
            event.proceed();
            deployed = true;
        } else if (!deployed) {
            throw new IllegalStateException("The WAR could not be deployed; the first test class says why");
        }
    }

    void undeploy(@Observes EventContext<UnDeployManagedDeployments> event) {
        // The deployment ends with the server, whose folder the next test run makes anew: not proceeding is the point.
    }
}
