package cn.yimen.kiosk.flow;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.kiosk.flow.Filing.Need;
import cn.yimen.kiosk.flow.Filing.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A province to which applications can be handed in, and who does so.
public final class TestFiling {

    private TestFiling() {}

    /// @param level that is asked for
    public static Filing of(ServiceItem item, int level) {
        return new Filing(
                item.code(),
                Optional.empty(),
                3,
                new Filing.Terms(true, level, Optional.of("所填信息真实、准确"), ""),
                List.of(
                        new Rule("id", "居民身份证", Need.REQUIRED, 0, Set.of("L1"), true),
                        new Rule("book", "户口簿", Need.REQUIRED, 0, Set.of(), true),
                        new Rule("change", "姓名变更证明", Need.TOLERABLE, 10, Set.of(), true),
                        new Rule("photo", "照片", Need.OPTIONAL, 0, Set.of(), false)));
    }

    public static Province province(ServiceItem item, Instant at, int level) {
        return province(item, at, level, List.of());
    }

    /// @param matters several items with one form
    public static Province province(
            ServiceItem item, Instant at, int level, List<ServiceItem> matters) {
        var plain = TestProvince.about(item, at);
        return new Province(
                plain.guides(),
                plain.forms(),
                plain.answers(),
                plain.area(),
                Map.of(item.code(), of(item, level)),
                matters,
                List.of(),
                at);
    }
}
