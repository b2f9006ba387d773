package cn.yimen.uplink.contract.catalogue;

import java.util.List;

/// What may stand in for a material (共享复用).
public record ReuseRule(String material, List<String> licences, List<String> resultsOf) {
    public ReuseRule {
        licences = List.copyOf(licences);
        resultsOf = List.copyOf(resultsOf);
    }
}
