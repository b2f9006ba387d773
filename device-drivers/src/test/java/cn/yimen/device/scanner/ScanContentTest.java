package cn.yimen.device.scanner;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.scanner.ScanContent.AppointmentCode;
import cn.yimen.device.scanner.ScanContent.CreditCode;
import cn.yimen.device.scanner.ScanContent.LicenceId;
import cn.yimen.device.scanner.ScanContent.MrzText;
import cn.yimen.device.scanner.ScanContent.TicketToken;
import cn.yimen.device.scanner.ScanContent.Unknown;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ScanContentTest {

    private static final String LICENCE =
            "1.2.156.3005.2.11100000000013338W009.11330105002500287C.2025052201.002.0";

    @Test
    void aLinkOfOursIsATicketOrAnAppointment() {
        assertThat(ScanContent.of("HTTPS://YM.EXAMPLE/T/0G18A001.QXBQ3N4RGWNW2AFLXEJB"))
                .isEqualTo(new TicketToken("0G18A001.QXBQ3N4RGWNW2AFLXEJB"));
        assertThat(ScanContent.of("https://ym.example/hall/t/8F2K9Q7W\r"))
                .isEqualTo(new TicketToken("8F2K9Q7W"));
        assertThat(ScanContent.of("https://ym.example/A/20261124-0031"))
                .isEqualTo(new AppointmentCode("20261124-0031"));
    }

    @Test
    void aLicenceIsKnownByItsRootAndToldWhetherItsCheckIsRight() {
        assertThat(ScanContent.of(LICENCE)).isEqualTo(new LicenceId(LICENCE, true));
        String wrong = LICENCE.substring(0, LICENCE.length() - 1) + "1";
        assertThat(ScanContent.of(wrong)).isEqualTo(new LicenceId(wrong, false));
    }

    @Test
    void otherTrueLicencesHaveARightCheck() {
        assertThat(
                        CheckCharacters.licence(
                                "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U"))
                .isTrue();
        assertThat(
                        CheckCharacters.licence(
                                "1.2.156.3005.2.11100000MB03271699022.340100.000000016.001.9"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"115116029900000179", "91420302MADEM0011H", "52511602MJDEM0030G"})
    void aCreditCodeHasARightCheck(String code) {
        assertThat(ScanContent.of(code)).isEqualTo(new CreditCode(code));
        String wrong = (code.charAt(0) == '1' ? "5" : "1") + code.substring(1);
        assertThat(ScanContent.of(wrong)).isEqualTo(new Unknown());
    }

    @Test
    void aMachineReadableZoneComesWithOrWithoutLineEnds() {
        String first = "P<CHNZHANG<<SAN<<<<<<<<<<<<<<<<<<<<<<<<<<<<<";
        String second = "E000000003CHN9001011M3001019<<<<<<<<<<<<<<00";
        var expected = new MrzText(List.of(first, second));
        assertThat(ScanContent.of(first + second)).isEqualTo(expected);
        assertThat(ScanContent.of(first + "\r\n" + second)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "6901234567892",
                "11010519491231002X",
                "https://ym.example/T/ab",
                "javascript:alert(1)",
                "HTTPS://YM.EXAMPLE/T/../../ETC"
            })
    void anythingElseIsUnknown(String text) {
        assertThat(ScanContent.of(text)).isEqualTo(new Unknown());
    }
}
