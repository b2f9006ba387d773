package cn.yimen.device.ups;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.ups.PowerEvent.MainsBack;
import cn.yimen.device.ups.PowerEvent.MainsLost;
import cn.yimen.device.ups.PowerEvent.ShutDown;
import cn.yimen.device.ups.PowerEvent.Why;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UpsReadingTest {

    private static final Instant START = Instant.parse("2026-11-24T01:53:00Z");

    private final PowerWatch watch = new PowerWatch(Duration.ofMinutes(5));

    @Test
    void aStatusLineIsRead() {
        UpsReading reading =
                UpsReading.of("(208.4 140.0 208.4 034 59.9 2.05 35.0 00110000").orElseThrow();
        assertThat(reading)
                .isEqualTo(
                        new UpsReading(
                                OptionalDouble.of(208.4),
                                OptionalDouble.of(208.4),
                                OptionalDouble.of(34),
                                OptionalDouble.of(2.05),
                                OptionalDouble.of(35),
                                0b0011_0000));
        assertThat(reading.mainsLost()).isFalse();
        assertThat(reading.failed()).isTrue();
    }

    @Test
    void whatItCannotMeasureIsUnknown() {
        UpsReading reading =
                UpsReading.of("(---.- 140.0 220.3 098 50.0 21.6 --.- 11000110").orElseThrow();
        assertThat(reading.inputVolts()).isEmpty();
        assertThat(reading.celsius()).isEmpty();
        assertThat(reading.mainsLost()).isTrue();
        assertThat(reading.batteryLow()).isTrue();
        assertThat(reading.testing()).isTrue();
        assertThat(reading.shuttingDown()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "(",
                "208.4 140.0 208.4 034 59.9 2.05 35.0 00110000",
                "(208.4 140.0 208.4 034 59.9 2.05 35.0 0011000",
                "(208.4 140.0 208.4 034 59.9 2.05 35.0 001100002",
                "(208.4 140.0 208.4 034 59.9 2.05 00110000",
                "(208.4 140.0 208.4 034 59.9 2.05 35.0 35.0 00110000",
                "(2O8.4 140.0 208.4 034 59.9 2.05 35.0 00110000",
                "(208.4 140.0 208.4 -34 59.9 2.05 35.0 0011000",
                "#220.0 002 24.00 50.0"
            })
    void whatIsNoStatusLineIsNone(String line) {
        assertThat(UpsReading.of(line)).isEmpty();
    }

    @Test
    void mainsAreLostWhenTwoReadingsSaySo() {
        assertThat(hear("10000000", 0)).isEmpty();
        assertThat(hear("00000000", 1)).isEmpty();
        assertThat(hear("10000000", 2)).isEmpty();
        assertThat(hear("10000000", 3)).containsExactly(new MainsLost());
        assertThat(hear("10000000", 4)).isEmpty();
        assertThat(hear("00000000", 5)).containsExactly(new MainsBack());
    }

    @Test
    void aBatteryTestIsNoLossOfMains() {
        assertThat(hear("10000100", 0)).isEmpty();
        assertThat(hear("11000100", 1)).isEmpty();
        assertThat(hear("10000100", 2)).isEmpty();
    }

    @Test
    void aLowBatteryShutsDownOnce() {
        hear("10000000", 0);
        hear("10000000", 1);
        assertThat(hear("11000000", 2)).isEmpty();
        assertThat(hear("11000000", 3)).containsExactly(new ShutDown(Why.BATTERY_LOW));
        assertThat(hear("11000000", 4)).isEmpty();
        assertThat(hear("01000000", 5)).containsExactly(new MainsBack());
        assertThat(hear("01000000", 6)).as("low, but charging").isEmpty();
    }

    @Test
    void tooLongOnBatteryShutsDownEvenIfTheUpsHasFallenSilent() {
        hear("10000000", 0);
        hear("10000000", 1);
        assertThat(watch.silence(START.plusSeconds(300))).isEmpty();
        assertThat(watch.silence(START.plusSeconds(301)))
                .contains(new ShutDown(Why.ON_BATTERY_TOO_LONG));
        assertThat(watch.silence(START.plusSeconds(302))).isEmpty();
    }

    @Test
    void silenceAloneShutsNothingDown() {
        hear("00000000", 0);
        assertThat(watch.silence(START.plusSeconds(86_400))).isEmpty();
    }

    @Test
    void anAnnouncedEndIsActedUponAtOnce() {
        assertThat(hear("10000010", 0)).containsExactly(new ShutDown(Why.UPS_SHUTS_DOWN));
    }

    private List<PowerEvent> hear(String flags, int second) {
        UpsReading reading =
                UpsReading.of("(220.0 140.0 220.0 034 50.0 27.2 35.0 " + flags).orElseThrow();
        return watch.reading(reading, START.plusSeconds(second));
    }
}
