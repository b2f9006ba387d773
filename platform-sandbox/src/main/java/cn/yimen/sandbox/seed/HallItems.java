package cn.yimen.sandbox.seed;

import cn.yimen.hall.config.ServiceItem;
import cn.yimen.hall.demo.DemoHall;
import cn.yimen.sandbox.service.Citizens;
import cn.yimen.uplink.contract.catalogue.Item;
import cn.yimen.uplink.contract.catalogue.Material;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The items of the demonstration hall as its province has them: under the codes that the hall
/// uses, so that what is booked, looked up and handed in for them fits. Each follows the item of
/// the city that is most like it.
final class HallItems {

    /// Themes of the hall and of the province.
    private static final Map<String, String> THEMES =
            Map.of(
                    "house", "zhufang",
                    "social", "shebao",
                    "family", "huji",
                    "business", "kaiban",
                    "tax", "nashui",
                    "passport", "churujing",
                    "medical", "yiliao");

    private HallItems() {}

    /// By the line of the hall in which they are done.
    ///
    /// @param like items that are whole, to follow in what the hall does not say
    static Map<String, List<Item>> byLine(List<Item> like) {
        var byLine = new LinkedHashMap<String, List<Item>>();
        for (var item : DemoHall.catalogue().items()) {
            byLine.computeIfAbsent(item.line().value(), _ -> new ArrayList<>())
                    .add(item(item, like));
        }
        return byLine;
    }

    private static Item item(ServiceItem own, List<Item> like) {
        var theme = theme(own);
        var pattern =
                like.stream()
                        .filter(known -> known.themes().contains(theme))
                        .filter(known -> known.form().isPresent())
                        .findFirst()
                        .orElseGet(like::getFirst);
        var code = own.code().value();
        return new Item(
                code,
                code.substring(19),
                Optional.of(code + "01"),
                1,
                pattern.state(),
                pattern.effectiveFrom(),
                pattern.effectiveTo(),
                own.name(),
                pattern.kind(),
                pattern.department(),
                Citizens.AREA,
                pattern.authority(),
                pattern.terms(),
                pattern.ways(),
                pattern.guide(),
                List.of(theme),
                materials(own),
                pattern.fees(),
                MaterialSeed.situations(isDoneForOthers(own)),
                Optional.of(FormSeed.form(code, own.name())),
                pattern.questions());
    }

    private static List<Material> materials(ServiceItem own) {
        var materials = new ArrayList<>(own.materials().stream().map(MaterialSeed::of).toList());
        if (isDoneForOthers(own)) {
            materials.add(MaterialSeed.material("proof"));
        }
        return List.copyOf(materials);
    }

    /// What goes with a household's book is often done for a child or for a parent.
    private static boolean isDoneForOthers(ServiceItem own) {
        return own.materials().stream().anyMatch(paper -> paper.name().equals("居民户口簿"));
    }

    private static String theme(ServiceItem own) {
        return own.themes().stream()
                .flatMap(id -> Optional.ofNullable(THEMES.get(id)).stream())
                .findFirst()
                .orElse("huji");
    }
}
