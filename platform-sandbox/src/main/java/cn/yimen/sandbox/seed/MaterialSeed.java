package cn.yimen.sandbox.seed;

import cn.yimen.hall.config.Material.Need;
import cn.yimen.uplink.contract.Signing;
import cn.yimen.uplink.contract.catalogue.CopyKind;
import cn.yimen.uplink.contract.catalogue.Material;
import cn.yimen.uplink.contract.catalogue.Material.ReviewPoint;
import cn.yimen.uplink.contract.catalogue.MaterialSource;
import cn.yimen.uplink.contract.catalogue.Medium;
import cn.yimen.uplink.contract.catalogue.Necessity;
import cn.yimen.uplink.contract.catalogue.ReuseRule;
import cn.yimen.uplink.contract.catalogue.Situation;
import cn.yimen.uplink.contract.catalogue.Situation.Option;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Materials, situations and forms that the city's items share.
final class MaterialSeed {

    private static final Map<String, List<String>> ROWS =
            Rows.of("materials.txt").stream()
                    .collect(Collectors.toUnmodifiableMap(row -> row.get(0), Function.identity()));

    private MaterialSeed() {}

    static Material material(String code) {
        var row = ROWS.get(code);
        if (row == null) {
            throw new IllegalStateException("no material " + code);
        }
        var necessity = Necessity.valueOf(row.get(2));
        return new Material(
                code,
                row.get(1),
                necessity,
                Medium.valueOf(row.get(3)),
                CopyKind.valueOf(row.get(4)),
                Integer.parseInt(row.get(5)),
                Optional.of("A4"),
                MaterialSource.valueOf(row.get(6)),
                Optional.empty(),
                Optional.of("真实、有效、清晰"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                necessity == Necessity.TOLERABLE ? Optional.of(10) : Optional.empty(),
                List.of(
                        new ReviewPoint(code + "-1", "材料完整，字迹、印章清晰", false),
                        new ReviewPoint(code + "-2", "在有效期内，与申请人信息一致", true)));
    }

    /// As the hall asks for it: one of the city's where it is called the same.
    static Material of(cn.yimen.hall.config.Material asked) {
        var code = code(asked.name());
        var known = material(code.orElse("proof"));
        return new Material(
                code.orElseGet(() -> coined(asked.name())),
                asked.name(),
                asked.need() == Need.DEFERRABLE ? Necessity.TOLERABLE : Necessity.REQUIRED,
                asked.need() == Need.ELECTRONIC ? Medium.ELECTRONIC : Medium.BOTH,
                known.copyKind(),
                Math.max(1, known.copies()),
                known.paper(),
                known.source(),
                known.sourceNote(),
                known.acceptance(),
                known.filling(),
                known.blankForm(),
                known.sample(),
                known.basis(),
                asked.need() == Need.DEFERRABLE ? Optional.of(asked.deferDays()) : Optional.empty(),
                known.reviewPoints());
    }

    private static Optional<String> code(String name) {
        return ROWS.values().stream()
                .filter(row -> row.get(1).equals(name))
                .map(List::getFirst)
                .findFirst();
    }

    /// A code of its own for what only this hall calls so.
    private static String coined(String name) {
        return "H" + Signing.digest(name.getBytes(StandardCharsets.UTF_8)).substring(0, 8);
    }

    static List<ReuseRule> reuse() {
        return ROWS.values().stream()
                .filter(row -> !row.get(7).isEmpty())
                .map(row -> new ReuseRule(row.get(0), List.of(row.get(7)), List.of()))
                .sorted((one, other) -> one.material().compareTo(other.material()))
                .toList();
    }

    /// Who comes instead of the applicant brings a proof of it.
    static List<Situation> situations(ItemSeed.Plan plan) {
        return situations(!plan.isSimple() && plan.row().get(7).contains("proof"));
    }

    /// @param proven whether a proof is among the materials
    static List<Situation> situations(boolean proven) {
        return proven
                ? List.of(
                        new Situation(
                                "who",
                                "由谁来办理？",
                                false,
                                List.of(
                                        new Option("self", "本人办理", List.of(), Optional.empty()),
                                        new Option(
                                                "agent",
                                                "委托他人办理",
                                                List.of("proof"),
                                                Optional.empty()))))
                : List.of();
    }
}
