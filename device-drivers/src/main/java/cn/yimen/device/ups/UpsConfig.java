package cn.yimen.device.ups;

import cn.yimen.device.link.LinkOpener;
import java.time.Duration;

/// How a UPS is reached and what is agreed.
///
/// @param link opens the line to it; Megatec speaks at 2,400 baud
/// @param onBatteryAtMost how long the machine may run on battery before it is shut down in order,
///   even if the battery is not low
public record UpsConfig(LinkOpener link, Duration onBatteryAtMost) {

    public static UpsConfig of(LinkOpener link) {
        return new UpsConfig(link, Duration.ofMinutes(5));
    }
}
