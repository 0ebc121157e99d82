// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;
import org.crosscount.app.StorageSpace;

/** Space beside the H2 file, whose address is known from the database's. */
@ApplicationScoped
class DatabaseSpace implements StorageSpace {
    private static final String FILE = "jdbc:h2:file:";

    private final Optional<FileStore> disk;

    DatabaseSpace(AgroalDataSource database) {
        String url = String.valueOf(database.getConfiguration()
                .connectionPoolConfiguration()
                .connectionFactoryConfiguration()
                .jdbcUrl());
        this.disk = url.startsWith(FILE) ? Optional.of(disk(url)) : Optional.empty();
    }

    @Override
    public OptionalLong free() {
        try {
            return disk.isPresent() ? OptionalLong.of(disk.get().getUsableSpace()) : OptionalLong.empty();
        } catch (IOException e) {
            return OptionalLong.of(0);
        }
    }

    private static FileStore disk(String url) {
        String file = url.substring(FILE.length()).replaceFirst(";.*", "");
        Path folder = Path.of(file).toAbsolutePath().getParent();
        while (folder != null && !Files.exists(folder)) {
            folder = folder.getParent();
        }
        try {
            return Files.getFileStore(folder == null ? Path.of("/") : folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
