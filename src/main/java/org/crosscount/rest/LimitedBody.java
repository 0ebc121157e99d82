// SPDX-License-Identifier: Apache-2.0
package org.crosscount.rest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A request body, up to the greatest size that is taken. A larger one is read to its end and dropped before it is refused,
 * so that a client that sends all before it reads gets the answer; the server cuts off what is larger still.
 */
final class LimitedBody extends FilterInputStream {
    static final int MOST = 32 * 1024 * 1024;
    static final String TOO_LARGE = "A body may have at most " + MOST + " bytes";

    private long count;

    LimitedBody(InputStream body) {
        super(body);
    }

    @Override
    public int read() throws IOException {
        int read = super.read();
        add(read < 0 ? 0 : 1);
        return read;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        int read = super.read(into, from, length);
        add(Math.max(0, read));
        return read;
    }

    @Override
    public long skip(long length) throws IOException {
        return readNBytes((int) Math.min(length, MOST)).length;
    }

    private void add(int read) throws IOException {
        count += read;
        if (count > MOST) {
            byte[] dropped = new byte[65_536];
            while (in.read(dropped) >= 0) {
                continue;
            }
            throw new ProblemException(ProblemKind.BODY_TOO_LARGE, TOO_LARGE);
        }
    }
}
