package cn.yimen.hall.watch;

import cn.yimen.hall.domain.PersonalNumbers;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// What in a text that everybody will read points at a person. Names without a title cannot be told
/// from words by a program; whoever writes the text is asked for those.
public final class PublicText {

    public static final int LONGEST = 200;

    private static final String SURNAMES =
            "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪"
                    + "范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤";
    private static final String TITLES = "先生|女士|小姐|同志|师傅|阿姨|大爷|大妈|大娘|老师|经理|主任|科长|组长|处长|局长|某某|某";

    private static final Pattern TITLED =
            Pattern.compile("[" + SURNAMES + "](?:[\\p{IsHan}]{1,2})?(?:" + TITLES + ")");
    private static final Pattern NAMED =
            Pattern.compile(
                    "(?:姓名|名叫|名字[是叫]?|本人叫|群众|申请人|办事人|当事人|工作人员)[:：]?\\s*["
                            + SURNAMES
                            + "][\\p{IsHan}*＊]{1,2}");
    private static final Pattern MASKED = Pattern.compile("[\\p{IsHan}][*＊]+|[*＊]+[\\p{IsHan}]");
    private static final Pattern PHONE =
            Pattern.compile(
                    "(?<![0-9])(?:1[3-9][0-9][ -]?[0-9]{4}[ -]?[0-9]{4}"
                            + "|0[0-9]{2,3}[ -]?[0-9]{7,8}|[2-8][0-9]{6,7})(?![0-9])");
    private static final Pattern TICKET =
            Pattern.compile("(?<![A-Za-z0-9])[A-Za-z]{1,3}[0-9]?-?[0-9]{3,4}(?![A-Za-z0-9])");
    private static final Pattern WORK_NUMBER = Pattern.compile("工号\\s*[:：]?\\s*[A-Za-z0-9]{2,}");
    private static final Pattern LONG_NUMBER =
            Pattern.compile("(?<![0-9])[0-9]{9,}[0-9Xx]?(?![0-9])");

    private PublicText() {}

    /// What stands where it must not.
    public enum Kind {
        NAME,
        /// Of an identity document, or as long as one.
        DOCUMENT,
        PHONE,
        TICKET,
        WORK_NUMBER
    }

    /// @param from the first character of the passage, `to` the one behind it; of the text with
    ///   full-width digits and letters read as plain ones
    public record Finding(Kind kind, int from, int to) {}

    /// Empty where nothing was found.
    public static List<Finding> findings(String text) {
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
        var found = new ArrayList<Finding>();
        find(found, Kind.NAME, TITLED, plain);
        find(found, Kind.NAME, NAMED, plain);
        find(found, Kind.NAME, MASKED, plain);
        find(found, Kind.PHONE, PHONE, plain);
        find(found, Kind.TICKET, TICKET, plain);
        find(found, Kind.WORK_NUMBER, WORK_NUMBER, plain);
        find(found, Kind.DOCUMENT, LONG_NUMBER, plain);
        if (found.isEmpty() && PersonalNumbers.areIn(plain)) {
            found.add(new Finding(Kind.DOCUMENT, 0, plain.length()));
        }
        return List.copyOf(found);
    }

    private static void find(List<Finding> found, Kind kind, Pattern pattern, String text) {
        pattern.matcher(text)
                .results()
                .map(match -> new Finding(kind, match.start(), match.end()))
                .forEach(found::add);
    }
}
