// SPDX-License-Identifier: Apache-2.0
package org.crosscount.store;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.crosscount.app.AccessRole;
import org.crosscount.app.Person;
import org.crosscount.app.PersonEvent;
import org.crosscount.app.PersonStore;

/** People in {@code person}, and what was done about them in {@code person_event}. */
@ApplicationScoped
class PanachePersonStore implements PersonStore, PanacheRepositoryBase<PersonRow, Long> {
    @Override
    public void add(Person person, String secret) {
        persist(PersonRow.of(person, secret));
        Additions.sendLast(getEntityManager(), "The person " + person.name());
    }

    @Override
    public Optional<Person> find(String name) {
        return one("nameKey", PersonRow.key(name)).map(PersonRow::toPerson);
    }

    @Override
    public Optional<Person> findByAccount(String key) {
        return one("accountKey", key).map(PersonRow::toPerson);
    }

    @Override
    public Optional<String> passwordHash(String name) {
        return one("nameKey", PersonRow.key(name)).flatMap(row -> Optional.ofNullable(row.passwordHash));
    }

    private Optional<PersonRow> one(String column, String value) {
        Optional<PersonRow> found = find(column, value).firstResultOptional();
        getEntityManager().clear();
        return found;
    }

    @Override
    public List<Person> list() {
        List<Person> people =
                listAll(Sort.by("seq")).stream().map(PersonRow::toPerson).toList();
        getEntityManager().clear();
        return people;
    }

    @Override
    public long enabledAdmins() {
        return count("enabled = true and role = ?1", AccessRole.ADMIN);
    }

    @Override
    public void put(Person person) {
        update(
                "role = ?1, enabled = ?2 where nameKey = ?3",
                person.role(),
                person.enabled(),
                PersonRow.key(person.name()));
    }

    @Override
    public void putPassword(String name, String hash) {
        update("passwordHash = ?1 where nameKey = ?2", hash, PersonRow.key(name));
    }

    @Override
    public void add(PersonEvent event) {
        getEntityManager().persist(PersonEventRow.of(event));
        Additions.sendLast(getEntityManager(), "The person " + event.person());
    }

    @Override
    public List<PersonEvent> events(String name) {
        List<PersonEvent> events = getEntityManager()
                .createQuery("from PersonEventRow e where e.nameKey = :key order by e.seq", PersonEventRow.class)
                .setParameter("key", PersonRow.key(name))
                .getResultStream()
                .map(PersonEventRow::toEvent)
                .toList();
        getEntityManager().clear();
        return events;
    }
}
