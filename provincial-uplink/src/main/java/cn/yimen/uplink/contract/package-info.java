/// The contract with the provincial platform as records, and how requests are signed.
@NullMarked
package cn.yimen.uplink.contract;

import org.jspecify.annotations.NullMarked;
