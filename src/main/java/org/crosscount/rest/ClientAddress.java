// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.SocketAddress;

/** Where a request comes from. One who has a whole IPv6 network has it all, so that such a network counts as one address. */
final class ClientAddress {
    private static final int NETWORK_GROUPS = 4;

    private ClientAddress() {}

    static String of(HttpServerRequest request) {
        SocketAddress remote = request.remoteAddress();
        String address = remote == null ? null : remote.hostAddress();
        if (address == null) {
            return "unknown";
        }
        return address.contains(":") && !address.contains("::") ? network(address) : address;
    }

    /** The first 64 bits of an address as Java writes it, with all of its groups. */
    private static String network(String address) {
        String[] groups = address.split("[:%]");
        return groups.length < NETWORK_GROUPS
                ? address
                : String.join(":", java.util.Arrays.copyOf(groups, NETWORK_GROUPS)) + "::/64";
    }
}
