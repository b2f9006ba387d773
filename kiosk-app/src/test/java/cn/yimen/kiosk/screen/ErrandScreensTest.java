package cn.yimen.kiosk.screen;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.kiosk.flow.Booking;
import cn.yimen.kiosk.flow.CheckingIn;
import cn.yimen.kiosk.flow.CheckingIn.Finding;
import cn.yimen.kiosk.flow.HomeKey;
import cn.yimen.kiosk.flow.KioskState;
import cn.yimen.kiosk.flow.Language;
import cn.yimen.kiosk.flow.Link;
import cn.yimen.kiosk.flow.Lookup;
import cn.yimen.kiosk.flow.Visitor;
import cn.yimen.kiosk.flow.World;
import cn.yimen.ui.proof.ScreenRules;
import cn.yimen.ui.proof.Screens;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/// The screens of what is done beside numbers, each in both languages.
class ErrandScreensTest {
    /// 20 mm on this panel.
    private static final double SMALLEST_TARGET = 80;

    private static final World WORLD = Scenes.world();

    @ParameterizedTest(name = "{0} {1}")
    @MethodSource("screens")
    void everyScreenIsWholeReadableAndReachable(Language language, String name, KioskState state) {
        var world = name.endsWith("offline") ? Scenes.with(WORLD, Link.LOST, WORLD.parts()) : WORLD;
        var scene =
                Screens.shoot(
                        () ->
                                new KioskScreens(
                                                ZoneId.of("Asia/Shanghai"),
                                                touch -> {},
                                                theme -> {})
                                        .show(Scenes.kiosk(world, language, state)),
                        Layout.WIDTH,
                        Layout.HEIGHT,
                        Path.of(
                                "target/screens",
                                language.locale().getLanguage() + "-" + name + ".png"));

        assertThat(ScreenRules.violations(scene, SMALLEST_TARGET)).isEmpty();
    }

    static Stream<Arguments> screens() {
        return Stream.of(Language.values())
                .flatMap(language ->
                        states().entrySet().stream()
                                .map(state ->
                                        Arguments.of(language, state.getKey(), state.getValue())));
    }

    private static Map<String, KioskState> states() {
        var all = new TreeMap<String, KioskState>();
        all.putAll(bookings());
        return all;
    }

    private static Map<String, KioskState> bookings() {
        var soon = Scenes.booking(Duration.ofMinutes(10));
        var later = Scenes.booking(Duration.ofHours(2));
        var gone = Scenes.booking(Duration.ofHours(-2));
        return Map.ofEntries(
                Map.entry(
                        "home-booked",
                        new KioskState.Home(
                                Scenes.WANG, new Lookup.Found(List.of()), List.of(soon))),
                Map.entry("needs-province", new KioskState.NeedsProvince(Scenes.WANG, HomeKey.PAY)),
                Map.entry("booking-find", finding(Visitor.GUEST, "", Finding.NOT_ASKED)),
                Map.entry("booking-not-found", finding(Scenes.WANG, "3F08A1", Finding.NOT_FOUND)),
                Map.entry(
                        "booking-list",
                        new CheckingIn.BookingList(Scenes.WANG, List.of(soon, later), 0)),
                Map.entry("booking-on-time", shown(soon)),
                Map.entry("booking-early", shown(later)),
                Map.entry("booking-late-offline", shown(gone)),
                Map.entry("booking-used", shown(soon.used())),
                Map.entry("booking-asking", new CheckingIn.AskingNumber(shown(soon), 12)));
    }

    private static CheckingIn.FindingBooking finding(
            Visitor visitor, String code, Finding finding) {
        return new CheckingIn.FindingBooking(visitor, code, finding);
    }

    private static CheckingIn.BookingShown shown(Booking booking) {
        return new CheckingIn.BookingShown(Scenes.WANG, booking);
    }
}
