package cn.yimen.hall.domain;

/// The one way in which personal values are shown to others (脱敏).
public final class Mask {

    private static final String STAR = "*";

    private Mask() {}

    /// 张三 → 张*, 王晓明 → 王*明, 买买提·艾力 → 买买提·*; counts code points, so rare characters stay whole.
    public static String name(String name) {
        int dot = name.indexOf('·');
        if (dot > 0) {
            return name.substring(0, dot + 1) + STAR;
        }
        int[] points = name.codePoints().toArray();
        return switch (points.length) {
            case 0 -> "";
            case 1 -> STAR;
            case 2 -> new String(points, 0, 1) + STAR;
            default ->
                    isLatin(points[0])
                            ? latin(name)
                            : new String(points, 0, 1)
                                    + STAR.repeat(points.length - 2)
                                    + new String(points, points.length - 1, 1);
        };
    }

    /// 511602199003070029 → 511***********0029 (first three, last four); short values show the last
    /// two only.
    public static String documentNumber(String number) {
        int length = number.length();
        if (length < 9) {
            return STAR.repeat(Math.max(0, length - 2)) + number.substring(Math.max(0, length - 2));
        }
        return number.substring(0, 3) + STAR.repeat(length - 7) + number.substring(length - 4);
    }

    /// 云岭市学府路12号3栋502室 → 云岭市学府路**号*栋***室: street and place stay, so that the person can check them,
    /// and nobody behind them learns the door.
    public static String address(String address) {
        return address.replaceAll("[0-9A-Za-z０-９]", STAR)
                .replaceAll("[一二三四五六七八九十百零〇甲乙丙丁](?=[一二三四五六七八九十百零〇]*[号栋幢座单层楼室户])", STAR);
    }

    private static boolean isLatin(int point) {
        return Character.UnicodeScript.of(point) == Character.UnicodeScript.LATIN;
    }

    private static String latin(String name) {
        var words = name.strip().split("[ ,]+", -1);
        return words[0] + (words.length > 1 ? " " + STAR : STAR);
    }
}
