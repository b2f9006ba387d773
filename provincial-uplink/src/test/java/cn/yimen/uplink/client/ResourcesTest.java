package cn.yimen.uplink.client;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.uplink.codes.CodeFile;
import cn.yimen.uplink.codes.ProvinceWords;
import cn.yimen.uplink.contract.cases.CaseList;
import cn.yimen.uplink.contract.cases.CaseState;
import cn.yimen.uplink.contract.hall.HallLoads;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class ResourcesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T01:00:00Z");
    private static final SessionToken SESSION = new SessionToken("token");
    private static final List<Class<?>> RESOURCES =
            List.of(
                    Appointments.class,
                    Cases.class,
                    Catalogue.class,
                    Certificates.class,
                    Events.class,
                    StoredFiles.class,
                    Fleet.class,
                    Halls.class,
                    Hotline.class,
                    Identity.class,
                    Licences.class,
                    Payments.class,
                    Ratings.class,
                    Reconciliation.class,
                    Reminders.class,
                    Seals.class);

    /// Reached by the transport itself, and from within an upload.
    private static final Set<String> WITHOUT_A_METHOD =
            Set.of("GET /v1/health", "PUT /v1/files/*/chunks/*");

    /// Writes whatever it is given as nothing.
    private static final PlatformWords SPEECHLESS =
            new PlatformWords() {
                @Override
                public String write(@Nullable Object record) {
                    return "{}";
                }

                @Override
                public <T> Understood<T> read(String json, Class<T> type) {
                    return new Understood.Malformed<>();
                }
            };

    @Test
    void everyOperationOfTheContractHasItsMethodAndNoMethodGoesElsewhere() throws Exception {
        var called = new TreeSet<String>();
        try (var listener =
                        Listener.plain(exchange -> {
                            var path = exchange.getRequestURI().getPath();
                            boolean session = exchange.getRequestHeaders().containsKey("X-Session");
                            called.add(
                                    exchange.getRequestMethod()
                                            + " "
                                            + path.replaceAll(
                                                    "/(arg|H1|0000|2026|BOOKING)[^/]*", "/*")
                                            + (session ? " in a session" : ""));
                            Listener.text(exchange, 503, "");
                        });
                var transport = transport(listener)) {
            for (var resource : RESOURCES) {
                callEverything(resource, transport);
            }
        }
        assertThat(called).containsExactlyElementsOf(operations());
    }

    private static void callEverything(Class<?> type, Transport transport) throws Exception {
        var maker = type.getConstructors()[0];
        var resource =
                maker.getParameterCount() == 1
                        ? maker.newInstance(transport)
                        : maker.newInstance(transport, SPEECHLESS);
        for (var method : type.getDeclaredMethods()) {
            if (Modifier.isPublic(method.getModifiers())) {
                assertThat(method.invoke(resource, arguments(method)))
                        .as(method.toString())
                        .isInstanceOf(Outcome.NotNow.class);
            }
        }
    }

    /// Records are left out: nobody reads them here.
    private static @Nullable Object[] arguments(Method method) {
        return Stream.of(method.getParameterTypes()).map(ResourcesTest::argument).toArray();
    }

    private static @Nullable Object argument(Class<?> type) {
        return Map.<Class<?>, Object>of(
                        String.class,
                        "arg",
                        Optional.class,
                        Optional.empty(),
                        Since.class,
                        Since.BEGINNING,
                        SessionToken.class,
                        SESSION,
                        UUID.class,
                        new UUID(1, 2),
                        LocalDate.class,
                        LocalDate.of(2026, 11, 23),
                        Appointments.Days.class,
                        new Appointments.Days(LocalDate.of(2026, 11, 23), 7))
                .getOrDefault(type, type.isEnum() ? type.getEnumConstants()[0] : null);
    }

    private static Set<String> operations() throws IOException {
        var operations = new TreeSet<String>();
        try (var in = ResourcesTest.class.getResourceAsStream("/platform-api.yaml")) {
            var contract = new ObjectMapper(new YAMLFactory()).readTree(in);
            for (var path : contract.path("paths").properties()) {
                for (var operation : path.getValue().properties()) {
                    operations.add(
                            operation.getKey().toUpperCase(Locale.ROOT)
                                    + " "
                                    + path.getKey().replaceAll("\\{[^}]+}", "*")
                                    + session(operation.getValue()));
                }
            }
        }
        operations.removeAll(WITHOUT_A_METHOD);
        return operations;
    }

    private static String session(JsonNode operation) {
        return operation.path("parameters").toString().contains("/Session") ? " in a session" : "";
    }

    private static Transport transport(Listener listener) {
        return new Transport(
                listener.address("http://127.0.0.1", Access.DIRECT),
                InstantSource.fixed(NOW),
                new Random(7));
    }

    @Test
    void aProvincesCodesAreReadAndOneThatNobodyKnowsIsTold() throws Exception {
        var national = new ProvinceWords(CodeFile.shipped(CodeFile.NATIONAL));
        try (var listener = Listener.plain(exchange -> Listener.text(exchange, 200, cases("2")));
                var transport = transport(listener)) {
            var cases = (Outcome.Done<CaseList>) new Cases(transport, national).own(SESSION);
            assertThat(cases.value().cases().getFirst().state()).isEqualTo(CaseState.IN_PROGRESS);
        }
        try (var listener = Listener.plain(exchange -> Listener.text(exchange, 200, cases("77")));
                var transport = transport(listener)) {
            var cases = (Outcome.NotNow<CaseList>) new Cases(transport, national).own(SESSION);
            assertThat(cases.hindrance().reason()).isEqualTo("unknown-code:case-state:77");
        }
    }

    private static String cases(String state) {
        return """
        {"cases": [{"receipt": "R1", "itemName": "x", "state": "%s",
                    "submittedAt": "2026-11-23T01:00:00Z"}]}
        """
                .formatted(state);
    }

    @Test
    void whatHasNotChangedIsNotSentAgain() throws Exception {
        try (var listener =
                        Listener.plain(exchange -> {
                            var known = exchange.getRequestHeaders().getFirst("If-None-Match");
                            exchange.getResponseHeaders().add("ETag", "\"v7\"");
                            Listener.text(
                                    exchange,
                                    "\"v7\"".equals(known) ? 304 : 200,
                                    "\"v7\"".equals(known) ? "" : "{\"halls\":[]}");
                        });
                var transport = transport(listener)) {
            var calls = new Calls(transport, PlatformWords.OF_THE_CONTRACT);
            var first = calls.fetch(Call.get("v1", "loads"), Optional.empty(), HallLoads.class);
            var fresh =
                    (Fetched.Fresh<HallLoads>) ((Outcome.Done<Fetched<HallLoads>>) first).value();
            assertThat(calls.fetch(Call.get("v1", "loads"), fresh.etag(), HallLoads.class))
                    .isEqualTo(new Outcome.Done<>(new Fetched.Unchanged<>()));
        }
    }
}
