package cn.yimen.device.link.serial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.device.link.LinkLost;
import cn.yimen.device.link.serial.SerialPorts.Found;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SerialPortsTest {

    private static final List<Found> PORTS =
            List.of(
                    new Found(Path.of("/dev/ttyS0"), "on board", Optional.empty()),
                    usb("/dev/ttyUSB0", 0x7523, Optional.empty()),
                    usb("/dev/ttyUSB1", 0x6001, Optional.of("A")),
                    usb("/dev/ttyUSB2", 0x6001, Optional.of("B")));

    private static Found usb(String port, int product, Optional<String> number) {
        return new Found(Path.of(port), "", Optional.of(new UsbAddress(0x1A86, product, number)));
    }

    private static UsbAddress wanted(int product, Optional<String> number) {
        return new UsbAddress(0x1A86, product, number);
    }

    @Test
    void anAdapterIsFoundUnderWhateverPort() throws LinkLost {
        assertThat(SerialPorts.port(wanted(0x7523, Optional.empty()), PORTS))
                .isEqualTo(Path.of("/dev/ttyUSB0"));
        assertThat(SerialPorts.port(wanted(0x6001, Optional.of("B")), PORTS))
                .isEqualTo(Path.of("/dev/ttyUSB2"));
    }

    @Test
    void oneOfTwoAlikeIsNeverGuessed() {
        assertThatThrownBy(() -> SerialPorts.port(wanted(0x6001, Optional.empty()), PORTS))
                .isInstanceOf(LinkLost.class)
                .hasMessageContaining("2 adapters");
        assertThatThrownBy(() -> SerialPorts.port(wanted(0x1234, Optional.empty()), PORTS))
                .hasMessageContaining("0 adapters 1a86:1234");
    }

    @Test
    void thePortsOfThisMachineCanBeListed() {
        assertThat(SerialPorts.list()).allSatisfy(found -> assertThat(found.port()).isAbsolute());
    }
}
