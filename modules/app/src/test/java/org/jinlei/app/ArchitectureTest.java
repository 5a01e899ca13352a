package org.jinlei.app;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jinlei.platform.BusinessModule;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.jobs.Job;
import org.junit.jupiter.api.Test;

/** The boundaries and habits of docs/modules.md, held by the compiled classes of all modules. */
class ArchitectureTest {

    private static final String ROOT = "org.jinlei.";
    private static final JavaClasses ALL = ProductionClasses.ALL;

    private static final DescribedPredicate<JavaClass> IN_DOMAIN = resideInAPackage("org.jinlei..domain..");
    private static final DescribedPredicate<JavaClass> IN_WEB = resideInAPackage("org.jinlei..web..");

    @Test
    void modules_use_only_the_modules_that_they_declare() {
        classes().should(new ArchCondition<>("use only declared modules") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream().filter(ArchitectureTest::crossesModules)
                        .filter(dependency -> !mayUse(module(user), module(dependency.getTargetClass())))
                        .forEach(dependency -> events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        }).check(ALL);
    }

    /** The demonstration plays its story through the use cases and so reaches into the domains; nothing else of the application does. */
    @Test
    void modules_see_only_one_anothers_faces() {
        classes().that().resideOutsideOfPackage("org.jinlei.app.demonstration").should(new ArchCondition<>("use only faces") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream().filter(ArchitectureTest::crossesModules)
                        .filter(dependency -> !isFace(dependency.getTargetClass()))
                        .forEach(dependency -> events.add(SimpleConditionEvent.violated(dependency, dependency.getDescription())));
            }
        }).allowEmptyShould(false).check(ALL);
    }

    @Test
    void modules_have_no_cycles() {
        slices().matching("org.jinlei.(*)..").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void domains_know_neither_pages_nor_their_beans() {
        noClasses().that(IN_DOMAIN).should().dependOnClassesThat(IN_WEB.or(resideInAnyPackage("jakarta.faces..", "org.primefaces.."))).check(ALL);
    }

    @Test
    void pages_know_nothing_of_the_database() {
        noClasses().that(IN_WEB).should().dependOnClassesThat(resideInAnyPackage("jakarta.persistence..", "org.hibernate..", "java.sql..", "javax.sql..")
                .and(DescribedPredicate.not(JavaClass.Predicates.type(jakarta.persistence.OptimisticLockException.class)))).check(ALL);
    }

    @Test
    void transactions_begin_in_domains() {
        classes().that().areAnnotatedWith(Transactional.class)
                .should().resideInAnyPackage("org.jinlei..domain..", "org.jinlei.platform.access", "org.jinlei.platform.jobs").check(ALL);
        methods().that().areAnnotatedWith(Transactional.class).should().beDeclaredInClassesThat(
                resideInAnyPackage("org.jinlei..domain..", "org.jinlei.platform.access", "org.jinlei.platform.jobs")).check(ALL);
    }

    @Test
    void entities_stay_inside_their_domain() {
        classes().that().areAnnotatedWith(Entity.class).should().notBePublic().andShould().resideInAPackage("org.jinlei..domain..").check(ALL);
    }

    @Test
    void tables_bear_the_name_of_their_module() {
        classes().that().areAnnotatedWith(Table.class).should(new ArchCondition<>("name a table of their module") {
            @Override
            public void check(JavaClass entity, ConditionEvents events) {
                String table = entity.getAnnotationOfType(Table.class).name();
                if (!table.startsWith(module(entity) + "_")) {
                    events.add(SimpleConditionEvent.violated(entity, entity.getName() + " has the table " + table));
                }
            }
        }).check(ALL);
    }

    @Test
    void every_public_method_of_a_transactional_class_is_a_use_case() {
        methods().that().arePublic().and().areDeclaredInClassesThat().areAnnotatedWith(Transactional.class)
                .and().areDeclaredInClassesThat(DescribedPredicate.not(JavaClass.Predicates.assignableTo(Job.class)))
                .should(new ArchCondition<>("be a use case, an observer or part of one") {
                    @Override
                    public void check(JavaMethod method, ConditionEvents events) {
                        boolean observer = method.getParameters().stream().anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class));
                        if (!method.isAnnotatedWith(UseCase.class) && !observer && !isPartOfUseCase(method)) {
                            events.add(SimpleConditionEvent.violated(method, method.getFullName() + " has no @UseCase"));
                        }
                    }
                }).check(ALL);
    }

    @Test
    void use_cases_run_in_a_transaction_of_one_bean_for_all() {
        methods().that().areAnnotatedWith(UseCase.class).should().bePublic()
                .andShould().beDeclaredInClassesThat().areAnnotatedWith(Transactional.class)
                .andShould().beDeclaredInClassesThat().areAnnotatedWith(ApplicationScoped.class)
                .andShould().beDeclaredInClassesThat(IN_DOMAIN).check(ALL);
    }

    @Test
    void time_comes_from_the_injected_clock() {
        noClasses().that().doNotHaveFullyQualifiedName("org.jinlei.platform.operations.ClockProducer").should().callMethodWhere(
                DescribedPredicate.describe("read a clock of their own", call -> {
                    String owner = call.getTargetOwner().getName();
                    boolean now = call.getName().equals("now") && call.getTarget().getRawParameterTypes().stream()
                            .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
                    return owner.startsWith("java.time.") && now || owner.equals("java.time.Clock") && call.getName().startsWith("system")
                            || owner.equals("java.lang.System") && call.getName().equals("currentTimeMillis");
                })).orShould().callConstructor(java.util.Date.class).check(ALL);
    }

    /** Three classes remember what never changes: digests of delivered files, readings of names, texts. */
    @Test
    void nothing_is_kept_in_static_fields() {
        fields().that().areStatic().and().areDeclaredInClassesThat().haveSimpleNameNotEndingWith("_").should().beFinal().check(ALL);
        noClasses().that().haveNameNotMatching("org\\.jinlei\\.(platform\\.web\\.(VersionedResources|Messages)|people\\.Pinyin)").should().callConstructorWhere(
                DescribedPredicate.describe("keep a changeable collection in a static field", call -> call.getOrigin().getName().equals("<clinit>")
                        && (call.getTargetOwner().isAssignableTo(java.util.Collection.class) || call.getTargetOwner().isAssignableTo(java.util.Map.class)
                        || call.getTargetOwner().getPackageName().startsWith("java.util.concurrent")))).check(ALL);
    }

    @Test
    void nobody_sleeps_or_starts_threads_or_timers() {
        noClasses().should().callMethodWhere(DescribedPredicate.describe("sleep, or fire events without waiting", call ->
                call.getTargetOwner().isEquivalentTo(Thread.class) && (call.getName().equals("sleep") || call.getName().equals("start"))
                        || call.getName().equals("fireAsync"))).check(ALL);
        noClasses().that().resideOutsideOfPackage("org.jinlei.platform.jobs").should().dependOnClassesThat(DescribedPredicate.describe("run by themselves",
                type -> Set.of("java.util.Timer", "java.util.concurrent.ScheduledExecutorService", "java.util.concurrent.Executors", "jakarta.ejb.Schedule",
                        "jakarta.enterprise.concurrent.ManagedScheduledExecutorService", "jakarta.enterprise.concurrent.ManagedExecutorService",
                        "jakarta.ejb.Singleton", "jakarta.ejb.TimerService", "java.util.concurrent.CompletableFuture").contains(type.getName()))).check(ALL);
    }

    @Test
    void nobody_writes_past_the_log() {
        noClasses().should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().dependOnClassesThat().resideInAPackage("java.util.logging..").check(ALL);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses().should().haveNameMatching(".*(Impl|Manager|Util|Utils|Helper|Dto|DTO|Base)").orShould().haveNameMatching(".*\\.(Base|Abstract)[A-Z][^.]*")
                .check(ALL);
    }

    private static boolean isPartOfUseCase(JavaMethod method) {
        Optional<Transactional> own = method.tryGetAnnotationOfType(Transactional.class);
        Transactional.TxType type = own.orElseGet(() -> method.getOwner().getAnnotationOfType(Transactional.class)).value();
        return type == Transactional.TxType.MANDATORY;
    }

    private static boolean crossesModules(Dependency dependency) {
        String target = module(dependency.getTargetClass());
        return target != null && !target.equals(module(dependency.getOriginClass()));
    }

    /** The module of one of our classes, or null of a foreign one. */
    private static String module(JavaClass type) {
        String name = type.getBaseComponentType().getName();
        return name.startsWith(ROOT) ? name.substring(ROOT.length(), name.indexOf('.', ROOT.length())) : null;
    }

    private static boolean mayUse(String user, String used) {
        if (user.equals("app") || used.equals("platform")) {
            return true;
        }
        BusinessModule declared = user.equals("platform") ? null : declaration(user);
        return declared != null && Arrays.asList(declared.dependsOn()).contains(used);
    }

    private static BusinessModule declaration(String module) {
        try {
            return Class.forName(ROOT + module + ".package-info").getAnnotation(BusinessModule.class);
        } catch (ClassNotFoundException undeclared) {
            throw new AssertionError("The module " + module + " has no package-info.java with @BusinessModule", undeclared);
        }
    }

    private static boolean isFace(JavaClass type) {
        String inModule = type.getBaseComponentType().getPackageName().substring(ROOT.length());
        return module(type).equals("platform") ? inModule.matches("platform(\\.[a-z]+)?") && !inModule.endsWith(".domain") : !inModule.contains(".");
    }
}
