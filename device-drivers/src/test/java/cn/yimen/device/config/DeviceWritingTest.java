package cn.yimen.device.config;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.device.config.DeviceListReading.Sound;
import cn.yimen.device.link.serial.SerialSettings.FlowControl;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class DeviceWritingTest {

    private static final LinkAddress ADAPTER =
            new LinkAddress.Usb(
                    0x1a86, 0x7523, Optional.of("A\"100\\"), 9_600, FlowControl.DTR_DSR);

    private static final LinkAddress BY_SOCKET =
            new LinkAddress.Serial(
                    Path.of("/dev/yimen/serial-pci-0000:00:14.0-usb-0:3:1.0"),
                    19_200,
                    FlowControl.RTS_CTS);

    /// Every form of link, and every kind of setting.
    private static final DeviceList ALL =
            new DeviceList(
                    List.of(
                            entry("board", DeviceKind.BOARD, BY_SOCKET, "address", "7"),
                            entry("扫码器", DeviceKind.SCANNER, ADAPTER, "suffix", "crlf"),
                            reader("card-reader", "ACS ACR122U: 00 # 00"),
                            reader("card-reader-2", ""),
                            entry("a4", DeviceKind.A4, network(), "machine", "kiosk-1"),
                            entry("panel", DeviceKind.PANEL, BY_SOCKET, "addresses", "11 12"),
                            entry("camera", DeviceKind.CAMERA, folder(), "shutter", "/bin/true")));

    private static DeviceEntry entry(
            String name, DeviceKind kind, LinkAddress link, String setting, String value) {
        return new DeviceEntry(name, kind, kind.models().getLast(), link, Map.of(setting, value));
    }

    private static DeviceEntry reader(String name, String part) {
        var link = new LinkAddress.Pcsc(part);
        return new DeviceEntry(name, DeviceKind.CARD_READER, "any", link, Map.of());
    }

    private static LinkAddress network() {
        return new LinkAddress.Ipp(URI.create("ipp://10.0.0.7/ipp"));
    }

    private static LinkAddress folder() {
        return new LinkAddress.Folder(Path.of("/run/yimen/documents"));
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        var text = DeviceWriting.text(ALL);

        assertThat(DeviceFile.read("written", text)).as(text).isEqualTo(new Sound(ALL));
    }

    @Test
    void aMachineWithoutDevicesIsOneToo() {
        assertThat(DeviceFile.read("written", DeviceWriting.text(DeviceList.none())))
                .isEqualTo(new Sound(DeviceList.none()));
    }
}
