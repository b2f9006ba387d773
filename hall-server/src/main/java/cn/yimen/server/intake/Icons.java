package cn.yimen.server.intake;

import java.util.List;

/// The picture of a theme that came without one, by what its name is about.
final class Icons {

    private static final String OTHER = "business";

    private record Kind(String icon, String words) {}

    private static final List<Kind> KINDS =
            List.of(
                    new Kind("house", ".*(房|不动产|住).*"),
                    new Kind("social", ".*(社保|医保|社会保|就业).*"),
                    new Kind("passport", ".*(出入境|护照|通行证).*"),
                    new Kind("family", ".*(户|身份|婚|民政).*"),
                    new Kind("tax", ".*(税|费).*"),
                    new Kind("medical", ".*(医|育|健康|卫生).*"));

    private Icons() {}

    static String of(String theme) {
        return KINDS.stream()
                .filter(kind -> theme.matches(kind.words()))
                .map(Kind::icon)
                .findFirst()
                .orElse(OTHER);
    }
}
