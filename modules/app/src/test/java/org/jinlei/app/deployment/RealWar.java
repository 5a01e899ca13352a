package org.jinlei.app.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.client.deployment.DeploymentDescription;
import org.jboss.arquillian.container.spi.client.deployment.TargetDescription;
import org.jboss.arquillian.container.spi.client.protocol.ProtocolDescription;
import org.jboss.arquillian.container.test.spi.client.deployment.DeploymentScenarioGenerator;
import org.jboss.arquillian.test.spi.TestClass;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.jinlei.app.server.Workplace;

/** The WAR as it is delivered, with the test classes beside its own; what drives servers and browsers stays outside. */
public class RealWar implements DeploymentScenarioGenerator {

    private static final String INSIDE = "org/jinlei/(?!app/(server|deployment|browser|http|bench)/).*\\.(class|txt)";

    @Override
    public List<DeploymentDescription> generate(TestClass testClass) {
        DeploymentDescription deployment = new DeploymentDescription("jinlei", archive());
        deployment.setTarget(TargetDescription.DEFAULT);
        deployment.setProtocol(ProtocolDescription.DEFAULT);
        deployment.shouldBeManaged(true);
        deployment.shouldBeTestable(true);
        return List.of(deployment);
    }

    /** The archive, for a second server too. */
    public static WebArchive archive() {
        Workplace workplace = Workplace.of("it");
        WebArchive war = ShrinkWrap.createFromZipFile(WebArchive.class, workplace.war().toFile());
        Path tests = workplace.testClasses();
        try (Stream<Path> files = Files.walk(tests)) {
            files.filter(file -> tests.relativize(file).toString().matches(INSIDE))
                .forEach(file -> war.addAsWebInfResource(file.toFile(), "classes/" + tests.relativize(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return war;
    }
}
