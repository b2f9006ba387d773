package cn.yimen.server.trust;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.server.support.Examples;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Written out a second time on purpose: who widens what a machine may do says so here, too.
final class RoleTableTest {

    private static final Set<String> KIOSK =
            Set.of(
                    "take-number",
                    "check-in",
                    "lease-numbers",
                    "hand-over",
                    "record-appointment",
                    "cancel-appointment",
                    "report-print",
                    "rejoin-queue",
                    "withdraw-ticket",
                    "rate-service",
                    "request-help",
                    "cancel-help",
                    "report-device");
    private static final Set<String> DISPLAY = Set.of("acknowledge-call", "report-device");
    private static final Set<String> NOT_AT_DESKS =
            Set.of(
                    "take-number",
                    "check-in",
                    "lease-numbers",
                    "hand-over",
                    "acknowledge-call",
                    "request-help",
                    "cancel-help");

    /// Each door that the table opens, and the machines that may open it.
    private static final String DOORS =
            """
            GET /health               | KIOSK DISPLAY DESK
            GET /catalogue            | KIOSK DISPLAY DESK
            GET /events               | KIOSK DISPLAY DESK
            POST /commands            | KIOSK DISPLAY DESK
            POST /certificates        | KIOSK DISPLAY DESK
            POST /heartbeats          | KIOSK DISPLAY DESK
            POST /heartbeats/log      | KIOSK DISPLAY DESK
            GET /updates/kiosk        | KIOSK
            GET /updates/kiosk/0a     | KIOSK
            GET /updates/display      | DISPLAY
            GET /updates/display/0a   | DISPLAY
            GET /updates/desk         | DESK
            GET /updates/desk/0a      | DESK
            GET /fleet                | DESK
            GET /fleet/K1             | DESK
            POST /holders/tickets     | KIOSK DESK
            POST /machines/K1/records | KIOSK
            GET /statistics           | DISPLAY DESK
            GET /watch                | DISPLAY DESK
            GET /usual-waits          | KIOSK DESK
            GET /tickets/x/holder     | DESK
            GET /staff                | DESK
            POST /staff/sessions      | DESK
            POST /staff/password      | DESK
            GET /watch/story          | DESK
            POST /what-if             | DESK
            GET /follow-ups           | DESK
            GET /report               | DESK
            POST /config              | DESK
            GET /uplink               | DESK
            GET /uplink/page          | DESK
            GET /uplink/parked        | DESK
            POST /uplink/parked/7     | DESK
            POST /fleet/K1            | -
            GET /metrics              | -
            """;

    private static final Set<String> FOR_BROWSERS =
            Set.of(
                    "GET /uplink/page",
                    "GET /fleet",
                    "GET /fleet/K1",
                    "POST /fleet/K1",
                    "GET /metrics");

    @Test
    void everyCommandIsForTheseMachinesAndNoOthers() {
        var may = new TreeMap<DeviceRole, Set<String>>();
        var all = new TreeSet<String>();
        for (var command : Examples.commands()) {
            var type = WireJson.typeName(command.getClass());
            all.add(type);
            for (var role : DeviceRole.values()) {
                var types = may.computeIfAbsent(role, _ -> new TreeSet<>());
                if (RoleTable.maySend(role, command)) {
                    types.add(type);
                }
            }
        }
        var desk = new TreeSet<>(all);
        desk.removeAll(NOT_AT_DESKS);
        assertThat(all).hasSizeGreaterThan(40);
        assertThat(may)
                .isEqualTo(
                        Map.of(
                                DeviceRole.KIOSK, KIOSK,
                                DeviceRole.DISPLAY, DISPLAY,
                                DeviceRole.DESK, desk,
                                DeviceRole.SERVER, Set.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = DOORS)
    void everyDoorIsForTheseMachinesAndNoOthers(String door, String roles) {
        var expected = Arrays.stream(roles.split(" ", -1)).filter(role -> !role.equals("-"));
        var parts = door.split(" ", -1);
        assertThat(
                        Arrays.stream(DeviceRole.values())
                                .filter(role -> RoleTable.mayOpen(role, parts[0], parts[1], "K1"))
                                .map(DeviceRole::name))
                .containsExactlyElementsOf(expected.toList());
        assertThat(RoleTable.isForBrowsers(parts[0], parts[1]))
                .isEqualTo(FOR_BROWSERS.contains(door));
    }

    @Test
    void noDoorOfTheTableIsMissingHere() {
        var listed =
                DOORS.lines()
                        .map(line -> line.replaceAll(" *\\|.*", ""))
                        .map(door -> door.replace("/machines/K1/", "/machines/@/"))
                        .toList();
        assertThat(RoleTable.doors())
                .hasSizeGreaterThan(25)
                .allMatch(door -> listed.stream().anyMatch(door.asMatchPredicate()));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /machines/K2/records",
                "POST /machines/@/records",
                "HEAD /events",
                "DELETE /catalogue",
                "GET /commands",
                "GET /",
                "GET /new-door",
                "GET /tickets/x/y/holder",
                "POST /uplink/parked/7/8",
                "GET /heartbeats",
                "POST /updates/kiosk",
                "PUT /updates/kiosk",
                "DELETE /updates/kiosk/0a",
                "GET /updates/hall-server",
                "GET /updates/kiosk/0a/b",
                "GET /updates/kiosk/",
                "GET /updates/../kiosk",
                "POST /fleet",
                "POST /fleet/K1",
                "GET /fleet/",
                "GET /fleet/K1/log",
                "GET /metrics"
            })
    void whatDoesNotStandInTheTableIsClosed(String door) {
        var parts = door.split(" ", -1);
        for (var role : DeviceRole.values()) {
            assertThat(RoleTable.mayOpen(role, parts[0], parts[1], "K1")).as("%s", role).isFalse();
        }
    }
}
