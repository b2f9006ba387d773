package cn.yimen.hall.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.yimen.hall.domain.DeviceId;
import cn.yimen.hall.domain.DeviceRole;
import cn.yimen.hall.domain.HallId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DeviceNameTest {

    private static final HallId HALL = new HallId("530199000001");

    @ParameterizedTest
    @EnumSource
    void everyRoleIsWrittenAndRead(DeviceRole role) {
        var name = new DeviceName(HALL, role, new DeviceId("K-1.a_b"));
        assertThat(DeviceName.of(name.uri())).contains(name);
    }

    @Test
    void looksLikeThis() {
        assertThat(new DeviceName(HALL, DeviceRole.KIOSK, new DeviceId("K1")).uri())
                .isEqualTo("yimen://530199000001/kiosk/K1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "https://530199000001/kiosk/K1",
                "yimen://530199000001/kiosk",
                "yimen://530199000001/KIOSK/K1",
                "yimen://530199000001/root/K1",
                "yimen://530199000001/kiosk/",
                "yimen:///kiosk/K1",
                "yimen://530199000001/kiosk/K1/",
                "yimen://530199000001/kiosk/K 1"
            })
    void nothingElseIsOne(String uri) {
        assertThat(DeviceName.of(uri)).isEmpty();
    }

    @Test
    void aNameThatCouldBeReadAsAnotherIsNotMade() {
        var device = new DeviceId("x/server/S");
        assertThatThrownBy(() -> new DeviceName(HALL, DeviceRole.KIOSK, device))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
