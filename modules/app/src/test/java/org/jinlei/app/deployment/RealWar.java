package org.jinlei.app.deployment;

import java.util.List;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.TargetDescription;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.Filters;
import org.jboss.shrinkwrap.api.GenericArchive;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ExplodedImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jinlei.app.server.Workplace;

/** The WAR as it is delivered, with the test classes beside its own; what drives servers and browsers stays outside. */
public class RealWar implements DeploymentScenarioGenerator {

    private static final String INSIDE = "/org/jinlei/(?!app/(server|deployment|browser)/).*\\.class";

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        Workplace workplace = Workplace.of("it");
        GenericArchive tests = ShrinkWrap.create(GenericArchive.class).as(ExplodedImporter.class)
            .importDirectory(workplace.testClasses().toFile()).as(GenericArchive.class);
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, workplace.war().toFile())
            .merge(tests, "/WEB-INF/classes", Filters.include(INSIDE));
        DeploymentDescription deployment = new DeploymentDescription("jinlei", war);
        deployment.setTarget(TargetDescription.DEFAULT);
        deployment.setProtocol(ProtocolDescription.DEFAULT);
        deployment.shouldBeManaged(true);
        deployment.shouldBeTestable(true);
        return List.of(deployment);
    }
}
