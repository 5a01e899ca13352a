package org.jinlei.app.security;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.annotation.Resource;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.enterprise.util.AnnotationLiteral;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jinlei.app.security.AccessMatrix.Who;
import org.jinlei.platform.Module;
import org.jinlei.platform.access.Access;
import org.jinlei.platform.access.Breadth;
import org.jinlei.platform.access.Caller;
import org.jinlei.platform.access.NewRole;
import org.jinlei.platform.access.OrganisationDirectory;
import org.jinlei.platform.access.Role;
import org.jinlei.platform.access.Screen;
import org.jinlei.platform.access.UseCase;
import org.jinlei.platform.access.UserDescription;
import org.jinlei.platform.access.UserDirectory;
import org.jinlei.platform.access.domain.UserWork;
import org.jinlei.platform.ledger.Ledger;
import org.jinlei.platform.rules.NotThere;
import org.jinlei.platform.sheets.SheetSource;
import org.jinlei.reporting.ReportingPermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Function by function (item 16): each use case is called inside the server by each role, with nothing in its arguments. Who may not is
 * refused before anything happens, and the refusal is in the audit trail; the table says who may.
 */
@ExtendWith(ArquillianExtension.class)
class PermissionGateIT {

    private static final Object[] NOTHING = {};

    /** What the tests inside the server bring along is nobody's to call. */
    private static final String TESTS = "org.jinlei.app.inside.";

    private final Map<Who, Caller> callers = new EnumMap<>(Who.class);

    @Inject
    private BeanManager beans;

    @Inject
    @Any
    private Instance<Object> all;

    @Inject
    private Instance<Module> modules;

    @Inject
    private Instance<Ledger<?>> ledgers;

    @Inject
    private Instance<SheetSource> sheets;

    @Inject
    private Access access;

    @Inject
    private EntityManager em;

    @Inject
    private UserWork users;

    @Inject
    private UserDirectory directory;

    @Inject
    private OrganisationDirectory organisation;

    @Resource
    private UserTransaction transaction;

    @Test
    void every_screen_and_use_case_has_its_row_and_no_row_is_left_over() {
        Map<String, String> permissions = new TreeMap<>();
        modules.forEach(module -> {
            if (!module.name().equals("test")) {
                module.screens().forEach(screen -> permissions.put(screen.path(), screen.permission()));
            }
        });
        sheets.forEach(sheet -> permissions.put("/sheet/" + sheet.name(), sheet.permission()));
        useCases().forEach((name, methods) -> permissions.put(name, methods.get(0).getAnnotation(UseCase.class).value()));
        Map<String, Map<Who, Boolean>> rows = AccessMatrix.read().rows();
        rows.keySet().removeAll(AccessMatrix.read().addresses().keySet());
        List<String> missing = new ArrayList<>();
        permissions.forEach((name, permission) -> {
            if (!rows.containsKey(name)) {
                missing.add(AccessMatrix.line(name, holders(permission)));
            }
        });
        assertTrue(missing.isEmpty(), () -> "access-matrix.txt lacks these rows; add each after thinking about every x:\n" + String.join("\n", missing));
        assertEquals(List.of(), rows.keySet().stream().filter(name -> !permissions.containsKey(name)).toList(), "rows of access-matrix.txt without a screen or use case");
    }

    @Test
    void every_screen_is_open_to_whom_the_table_says() {
        Map<String, Map<Who, Boolean>> rows = AccessMatrix.read().rows();
        List<String> wrong = new ArrayList<>();
        for (Module module : modules) {
            for (Screen screen : module.screens()) {
                Map<Who, Boolean> row = rows.get(screen.path());
                if (row != null && !row.equals(holders(screen.permission()))) {
                    wrong.add(AccessMatrix.line(screen.path(), holders(screen.permission())));
                }
            }
        }
        for (SheetSource sheet : sheets) {
            Map<Who, Boolean> row = rows.get("/sheet/" + sheet.name());
            if (row != null && !row.equals(holders(sheet.permission()))) {
                wrong.add(AccessMatrix.line("/sheet/" + sheet.name(), holders(sheet.permission())));
            }
        }
        assertTrue(wrong.isEmpty(), () -> "the table says otherwise than the permissions of:\n" + String.join("\n", wrong));
    }

    @Test
    void who_may_not_is_refused_before_anything_happens() {
        Map<String, Map<Who, Boolean>> rows = AccessMatrix.read().rows();
        Map<Who, String> accounts = accounts();
        long lastEntry = number("select coalesce(max(id), 0) from platform_audit_entry");
        List<String> expected = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        Map<String, List<Method>> useCases = useCases();
        accounts.forEach((who, account) -> access.as(account, () -> {
            useCases.forEach((name, methods) -> methods.forEach(method -> {
                boolean refused = call(method);
                if (!rows.getOrDefault(name, Map.of()).getOrDefault(who, false)) {
                    expected.add(name + " " + account);
                    if (!refused) {
                        wrong.add(who + " was not refused " + name);
                    }
                }
            }));
            return null;
        }));
        assertEquals(List.of(), wrong);
        assertEquals(expected.stream().sorted().toList(), denied(lastEntry).stream().sorted().toList(), "refusals in the audit trail");
    }

    @Test
    void every_address_for_machines_has_its_row_which_is_what_the_permissions_say() {
        Map<String, Map<Who, Boolean>> addresses = new TreeMap<>();
        for (Bean<?> bean : ours()) {
            Path root = bean.getBeanClass().getAnnotation(Path.class);
            if (root != null) {
                for (Method method : bean.getBeanClass().getDeclaredMethods()) {
                    if (Arrays.stream(method.getAnnotations()).anyMatch(one -> one.annotationType().isAnnotationPresent(HttpMethod.class))) {
                        Path below = method.getAnnotation(Path.class);
                        addresses.putAll(expanded("/api" + root.value() + (below == null ? "" : "/" + below.value())));
                    }
                }
            }
        }
        List<String> expected = addresses.entrySet().stream().map(row -> AccessMatrix.line(row.getKey(), row.getValue())).toList();
        List<String> decided = AccessMatrix.read().addresses().entrySet().stream().map(row -> AccessMatrix.line(row.getKey(), row.getValue())).toList();
        assertEquals(expected, decided, "think about every x before you copy it to access-matrix.txt");
    }

    /** An address with a row for each ledger where it names one; an address of another kind is for nobody until this test learns who may. */
    private Map<String, Map<Who, Boolean>> expanded(String address) {
        Map<String, Map<Who, Boolean>> rows = new TreeMap<>();
        Map<Who, Boolean> readers = holders(ReportingPermissions.LEDGERS);
        if (address.equals("/api/ledgers")) {
            rows.put(address, readers);
        } else if (address.equals("/api/ledgers/{name}")) {
            ledgers.forEach(ledger -> {
                Map<Who, Boolean> both = holders(ledger.permission());
                both.replaceAll((who, may) -> may && readers.get(who));
                rows.put("/api/ledgers/" + ledger.name(), both);
            });
        } else {
            rows.put(address, holders("nobody"));
        }
        return rows;
    }

    /** Calls with empty hands and takes back whatever it did; whether it was "not there". */
    private boolean call(Method method) {
        Object bean = all.select(method.getDeclaringClass(), Any.Literal.INSTANCE).get();
        try {
            transaction.begin();
            try {
                method.invoke(bean, emptyHands(method));
                return false;
            } catch (InvocationTargetException thrown) {
                return thrown.getCause() instanceof NotThere;
            } finally {
                transaction.rollback();
            }
        } catch (NotSupportedException | SystemException | IllegalAccessException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static Object[] emptyHands(Method method) {
        List<Object> arguments = new ArrayList<>();
        for (Class<?> type : method.getParameterTypes()) {
            arguments.add(type == boolean.class ? (Object) false : type == int.class ? (Object) 0 : type == long.class ? (Object) 0L
                    : type == Optional.class ? Optional.empty() : null);
        }
        return arguments.toArray(NOTHING);
    }

    /** One account for each role; those that the demonstration has nobody for are opened here. */
    private Map<Who, String> accounts() {
        Map<Who, String> accounts = new EnumMap<>(Who.class);
        for (Who who : Who.values()) {
            accounts.put(who, who.account() != null ? who.account() : who.role() == null ? "anonymous" : opened(who.role()));
        }
        return accounts;
    }

    private String opened(Role role) {
        String username = "matrix-" + role.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        if (directory.byUsername(username).isEmpty()) {
            access.asJob("access-matrix", () -> {
                long unit = organisation.byCode("140590").orElseThrow().id();
                long id = users.openForDemonstration(username, new UserDescription("表格", null, false, unit)).id();
                users.give(id, new NewRole(role, unit, Breadth.UNIT_AND_BELOW));
                return null;
            });
        }
        return username;
    }

    private Map<Who, Boolean> holders(String permission) {
        if (callers.isEmpty()) {
            accounts().forEach((who, account) -> callers.put(who, access.as(account, access::caller)));
        }
        Map<Who, Boolean> holders = new EnumMap<>(Who.class);
        callers.forEach((who, caller) -> holders.put(who, caller.may(permission)));
        return holders;
    }

    private Map<String, List<Method>> useCases() {
        Map<String, List<Method>> useCases = new TreeMap<>();
        for (Bean<?> bean : ours()) {
            for (Method method : bean.getBeanClass().getDeclaredMethods()) {
                if (method.isAnnotationPresent(UseCase.class) && !method.isSynthetic()) {
                    useCases.computeIfAbsent(bean.getBeanClass().getSimpleName() + "." + method.getName(), any -> new ArrayList<>()).add(method);
                }
            }
        }
        return useCases;
    }

    private List<Bean<?>> ours() {
        List<Bean<?>> ours = new ArrayList<>();
        for (Bean<?> bean : beans.getBeans(Object.class, new AnnotationLiteral<Any>() { })) {
            if (bean.getBeanClass().getName().startsWith("org.jinlei.") && !bean.getBeanClass().getName().startsWith(TESTS) && bean.getTypes().contains(bean.getBeanClass())) {
                ours.add(bean);
            }
        }
        return ours;
    }

    /** Refusals of the gate; whoever logs in with empty hands is refused by the log-in itself, which is open to everybody. */
    @SuppressWarnings("unchecked")
    private List<String> denied(long after) {
        return em.createNativeQuery("select concat(action, ' ', username) from platform_audit_entry where id > :after and result = 'DENIED' "
                + "and action <> 'LoginWork.logIn'", String.class)
                .setParameter("after", after).getResultList();
    }

    private long number(String query) {
        return ((Number) em.createNativeQuery(query).getSingleResult()).longValue();
    }
}
