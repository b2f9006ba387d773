package cn.yimen.device.health;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class DiscoveryTest {

    @Test
    void aReaderIsKnownAgainAtAnotherPlace() {
        var reader = "ACS ACR122U PICC Interface 00 00";
        assertThat(Discovery.lasting(reader, List.of(reader)))
                .isEqualTo("ACS ACR122U PICC Interface")
                .satisfies(kept -> assertThat("ACS ACR122U PICC Interface 01 00").contains(kept));
    }

    @Test
    void twoAlikeAreToldApartByTheirPlaces() {
        var two = List.of("ACS ACR122U 00 00", "ACS ACR122U 01 00");
        assertThat(two.stream().map(name -> Discovery.lasting(name, two)))
                .containsExactlyElementsOf(two);
    }
}
