package cn.yimen.uplink.cache;

import cn.yimen.uplink.contract.catalogue.Form;
import cn.yimen.uplink.contract.catalogue.Item;
import java.util.EnumSet;
import java.util.Set;

/// What an item asks of an applicant: whatever of it changes, the applicant has to see again.
public enum Demand {
    /// 材料
    MATERIALS,
    /// 情形
    SITUATIONS,
    /// 表单, whatever its own version.
    FORM,
    /// 收费
    FEES,
    /// Conditions, time limits, level of identification, commitment.
    TERMS;

    /// Where two versions of an item ask for different things; empty where only the rest changed.
    public static Set<Demand> changed(Item before, Item now) {
        var changed = EnumSet.noneOf(Demand.class);
        for (var demand : values()) {
            if (!demand.of(before).equals(demand.of(now))) {
                changed.add(demand);
            }
        }
        return changed;
    }

    private Object of(Item item) {
        return switch (this) {
            case MATERIALS -> item.materials();
            case SITUATIONS -> item.situations();
            case FORM -> item.form().map(Form::fields);
            case FEES -> item.fees();
            case TERMS -> item.terms();
        };
    }
}
