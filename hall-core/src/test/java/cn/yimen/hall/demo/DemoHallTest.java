package cn.yimen.hall.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.yimen.hall.config.Catalogue;
import cn.yimen.hall.config.CatalogueFile;
import cn.yimen.hall.config.Reading;
import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.domain.LineId;
import cn.yimen.hall.domain.WindowId;
import cn.yimen.hall.wire.WireJson;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class DemoHallTest {

    private static final Catalogue CATALOGUE = DemoHall.catalogue();

    @Test
    void theHallIsTheOneOfThePictures() {
        var hall = DemoHall.config();
        assertThat(hall.name()).isEqualTo("云岭市政务服务中心");
        assertThat(hall.windows()).hasSize(15);
        assertThat(hall.window(new WindowId("3")).orElseThrow().lines())
                .containsExactly(new LineId("A"));
        assertThat(hall.lines()).allMatch(line -> !hall.windowsOf(line.id()).isEmpty());
    }

    @Test
    void itOffersEnoughToLookLikeAHall() {
        assertThat(CATALOGUE.items()).hasSizeGreaterThanOrEqualTo(44);
        assertThat(CATALOGUE.departments()).hasSize(8);
        assertThat(CATALOGUE.items())
                .extracting(ServiceItem::name)
                .contains("社会保险登记", "不动产转移登记（二手房）", "居民身份证补领", "社会保障卡补领", "居住证签注");
        var departments =
                CATALOGUE.items().stream().map(ServiceItem::department).collect(Collectors.toSet());
        assertThat(departments).hasSize(8);
    }

    @Test
    void codesAreComposedOfTheDepartmentsCreditCodeALevelAndTheBaseCode() {
        Map<String, String> creditCodes =
                CATALOGUE.departments().stream()
                        .collect(
                                Collectors.toMap(
                                        Catalogue.Department::id,
                                        Catalogue.Department::creditCode));
        assertThat(CATALOGUE.items())
                .allSatisfy(item ->
                        assertThat(item.code().value())
                                .hasSize(31)
                                .matches(creditCodes.get(item.department()) + "3\\d{12}"));
    }

    @Test
    void theCatalogueOnTheWireIsACatalogueFile() {
        var json = WireJson.write(CATALOGUE).getBytes(StandardCharsets.UTF_8);
        assertThat(CatalogueFile.read("wire", json, DemoHall.config()))
                .isEqualTo(new Reading.Read<>(CATALOGUE, List.of()));
    }
}
