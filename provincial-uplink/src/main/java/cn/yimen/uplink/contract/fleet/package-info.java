/// How the machines are.
@NullMarked
package cn.yimen.uplink.contract.fleet;

import org.jspecify.annotations.NullMarked;
