package cn.yimen.kiosk.effect;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.wire.MalformedMessage;
import cn.yimen.hall.wire.WireJson;
import cn.yimen.uplink.contract.catalogue.Item;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class GuideReaderTest {

    private static final Locale UYGHUR = Locale.of("ug");

    private static Item item() throws MalformedMessage {
        return WireJson.read(
                """
                {"code":"I1","catalogCode":"C1","version":3,"state":"IN_USE",
                 "effectiveFrom":"2026-01-01","name":"居住证申领","kind":"PUBLIC_SERVICE",
                 "department":{"creditCode":"11530000000000000X","name":"公安局"},"area":"530100000000",
                 "authority":{"tier":"CITY","source":"STATUTORY","basis":"条例"},
                 "terms":{"audience":["PERSON"],"handling":"PROMISED",
                  "legal":{"amount":20,"unit":"WORKDAY"},"promised":{"amount":3,"unit":"WORKDAY"},
                  "visits":1,"conditions":"无","level":"L3",
                  "result":{"kind":"LICENCE","name":"居住证"},"steps":[]},
                 "ways":{"channels":["WINDOW"],"onlineDepth":1,"inHall":true,"bookable":true,
                  "kiosk":true,"delivery":true,"payOnline":true,"withoutMaterials":false,
                  "automatic":false},
                 "guide":{"address":"一楼","hours":"9-17","phone":"","complaints":"","remedies":""},
                 "themes":[],
                 "materials":[{"code":"M1","name":"户口簿","necessity":"REQUIRED","medium":"PAPER",
                  "copyKind":"ORIGINAL_AND_COPY","copies":2,"source":"APPLICANT","reviewPoints":[]}],
                 "fees":[{"name":"工本费","standard":"2.5 元","amount":250,"basis":"文件"}],
                 "situations":[],"questions":[]}
                """,
                Item.class);
    }

    @Test
    void whatItCostsHowLongItTakesAndHowManyCopiesAreSaidInTheScreensLanguage()
            throws MalformedMessage {
        var guide = new GuideReader(item()).guide();
        var copies = guide.papers().getFirst().material();

        assertThat(guide.fee().text()).isEqualTo("工本费 2.50 元");
        assertThat(guide.fee().in(Locale.ENGLISH)).isEqualTo("工本费 ¥2.50");
        assertThat(guide.limit().orElseThrow().in(Locale.ENGLISH)).isEqualTo("3 working days");
        assertThat(guide.limit().orElseThrow().in(UYGHUR)).isEqualTo("3 خىزمەت كۈنى");
        assertThat(copies.note()).isEqualTo("原件和复印件 2 份");
        assertThat(copies.note(Locale.ENGLISH)).isEqualTo("Original and copy, 2");
        assertThat(copies.note(Locale.SIMPLIFIED_CHINESE)).isEqualTo("原件和复印件 2 份");
    }
}
