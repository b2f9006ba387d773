package cn.yimen.device.card;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A place by its six digits (GB/T 2260), as the first six of a person's number.
///
/// Counties are abolished, merged and renumbered while people keep their numbers: a place exists if
/// its first two digits name a province, whatever stands behind them.
public record Region(String code) {

    private static final int PROVINCE_DIGITS = 2;
    private static final int DIGITS = 6;
    private static final Map<String, String> PROVINCES =
            Stream.of(
                            """
                            11北京市 12天津市 13河北省 14山西省 15内蒙古自治区 21辽宁省 22吉林省 23黑龙江省
                            31上海市 32江苏省 33浙江省 34安徽省 35福建省 36江西省 37山东省
                            41河南省 42湖北省 43湖南省 44广东省 45广西壮族自治区 46海南省
                            50重庆市 51四川省 52贵州省 53云南省 54西藏自治区
                            61陕西省 62甘肃省 63青海省 64宁夏回族自治区 65新疆维吾尔自治区
                            71台湾省 81香港特别行政区 82澳门特别行政区 83台湾居民居住证
                            """
                                    .strip()
                                    .split("\\s+"))
                    .collect(
                            Collectors.toUnmodifiableMap(
                                    entry -> entry.substring(0, PROVINCE_DIGITS),
                                    entry -> entry.substring(PROVINCE_DIGITS)));

    /// Of a number or code that begins with one; empty when no province has these digits.
    public static Optional<Region> of(String number) {
        return number.matches("[0-9]{6}.*")
                        && PROVINCES.containsKey(number.substring(0, PROVINCE_DIGITS))
                ? Optional.of(new Region(number.substring(0, DIGITS)))
                : Optional.empty();
    }

    /// As the province calls itself.
    public String province() {
        return PROVINCES.getOrDefault(code.substring(0, PROVINCE_DIGITS), "");
    }

    @Override
    public String toString() {
        return "Region";
    }
}
