package org.jinlei.app.deployment;

import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** All integration tests share one deployment of the real WAR: it is deployed for the first class and stays. */
public class SuiteExtension implements LoadableExtension {

    @Override
    public void register(ExtensionBuilder builder) {
        builder.service(DeploymentScenarioGenerator.class, RealWar.class).observer(OneDeployment.class);
    }
}
