/// Cases (办件): handing in, correcting, following, handing out.
@NullMarked
package cn.yimen.uplink.contract.cases;

import org.jspecify.annotations.NullMarked;
