package cn.yimen.uplink.contract.cases;

import cn.yimen.uplink.contract.write.Stamp;
import cn.yimen.uplink.contract.write.Write;
import java.util.List;

/// Materials handed in afterwards (补正).
public record Supplement(Stamp stamp, List<SubmittedMaterial> materials) implements Write {
    public Supplement {
        materials = List.copyOf(materials);
    }
}
