package cn.yimen.device.fuzz;

import java.util.List;

/// One codec set before hostile bytes. Stands in the codec's own package and is named in [Targets].
public interface Target {

    /// What is typed behind `./yimen fuzz`.
    String name();

    /// Valid messages to begin with: noise alone never gets past a checksum.
    List<byte[]> seeds();

    /// Feeds the codec, best in the pieces of [Pieces] as well as whole. Throws where the result
    /// cannot be right; what the codec itself throws counts as found.
    void eat(byte[] bytes);
}
