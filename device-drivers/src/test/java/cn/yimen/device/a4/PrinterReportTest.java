package cn.yimen.device.a4;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.Fault;
import cn.yimen.device.SupplyLevel;
import cn.yimen.device.ipp.IppAttribute;
import cn.yimen.device.ipp.IppValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PrinterReportTest {

    @Test
    void aPrinterThatTellsNothingOfItsSuppliesIsNotTakenForFull() {
        var report = PrinterReport.of(Answers.printer());
        var silent = PrinterReport.of(Answers.printer(reasons("none")));
        assertThat(report.supplies().get("paper")).isEqualTo(SupplyLevel.OUT);
        assertThat(silent.supplies())
                .containsEntry("paper", SupplyLevel.UNKNOWN)
                .containsEntry("toner", SupplyLevel.UNKNOWN);
        assertThat(silent.faults()).isEmpty();
    }

    @Test
    void warningsDoNotStopAndErrorsDo() {
        var report =
                PrinterReport.of(
                        Answers.printer(reasons("media-empty-warning", "toner-empty-report")));
        assertThat(report.faults()).containsExactly(Fault.PAPER_NEAR_END);
        assertThat(report.blocking()).isEmpty();
        assertThat(blocking("media-jam")).contains(Fault.PAPER_JAM);
        assertThat(blocking("door-open-error")).contains(Fault.COVER_OPEN);
        assertThat(blocking("strange-thing-error")).contains(Fault.UNSPECIFIED);
        assertThat(blocking("strange-thing")).isEmpty();
    }

    private static Optional<Fault> blocking(String reason) {
        return PrinterReport.of(Answers.printer(reasons(reason))).blocking();
    }

    @Test
    void tonerIsReadInPercentOfWhatAPrinterTells() {
        assertThat(toner("type=toner;maxcapacity=200;level=10;")).isEqualTo(SupplyLevel.LOW);
        assertThat(toner("type=toner;maxcapacity=200;level=0;")).isEqualTo(SupplyLevel.OUT);
        assertThat(toner("type=toner;maxcapacity=100;level=-2;")).isEqualTo(SupplyLevel.UNKNOWN);
        assertThat(toner("type=toner;maxcapacity=-2;level=-3;")).isEqualTo(SupplyLevel.FULL);
        assertThat(toner("type=wasteToner;maxcapacity=100;level=0;"))
                .isEqualTo(SupplyLevel.UNKNOWN);
    }

    private static SupplyLevel toner(String supply) {
        return PrinterReport.of(Answers.printer(Answers.supply("printer-supply", supply)))
                .supplies()
                .getOrDefault("toner", SupplyLevel.UNSUPPORTED);
    }

    private static IppAttribute reasons(String... keywords) {
        List<IppValue> values = Stream.of(keywords).map(IppValue::keyword).toList();
        return new IppAttribute("printer-state-reasons", values);
    }
}
