#!/usr/bin/env python3
"""Stands in for fpm where it cannot be had: the arguments electron-builder gives, a package by Debian's own tools."""
import os, shutil, subprocess, sys, tempfile

FLAGS = {'--force', '--debug'}
options, depends, pairs, words = {}, [], [], sys.argv[1:]
while words:
    word = words.pop(0)
    if word in FLAGS:
        continue
    if word.startswith('-') and '=' in word and word.startswith('--'):
        name, value = word.split('=', 1)
    elif word.startswith('-'):
        name, value = word, words.pop(0)
    else:
        pairs.append(word.rsplit('=', 1))
        continue
    if name in ('-d', '--depends'):
        depends.append(value)
    else:
        options[name] = value

kind, package = options['-t'], options['--package']
tree = tempfile.mkdtemp()
for source, target in pairs:
    to = tree + target
    if source.endswith('/'):
        shutil.copytree(source, to, symlinks=True)
    else:
        os.makedirs(os.path.dirname(to), exist_ok=True)
        shutil.copy(source, to)
said = lambda name, otherwise='': options.get('--' + name, otherwise)

if kind == 'deb':
    control = os.path.join(tree, 'DEBIAN')
    os.makedirs(control)
    with open(os.path.join(control, 'control'), 'w') as file:
        file.write(f"Package: {said('name')}\nVersion: {said('version')}\nArchitecture: {said('architecture')}\n"
                   f"Maintainer: {said('maintainer')}\nDepends: {', '.join(depends)}\nHomepage: {said('url')}\n"
                   f"Description: {said('description').strip()}\n")
    for name, script in (('after-install', 'postinst'), ('after-remove', 'postrm')):
        if said(name):
            shutil.copy(said(name), os.path.join(control, script))
            os.chmod(os.path.join(control, script), 0o755)
    command = ['dpkg-deb', '--root-owner-group', '-Zgzip', '-b', tree, package]
elif kind == 'rpm':
    spec = tree + '.spec'
    top = tempfile.mkdtemp()
    with open(spec, 'w') as file:
        file.write(f"Name: {said('name')}\nVersion: {said('version')}\nRelease: 1\nSummary: {said('rpm-summary', said('name'))}\n"
                   f"License: {said('license')}\nURL: {said('url')}\nVendor: {said('vendor')}\nAutoReqProv: no\n"
                   f"%define _build_id_links none\n%define __os_install_post %{{nil}}\n%description\n{said('description')}\n%files\n\"/\"\n")
    command = ['rpmbuild', '-bb', '--quiet', '--define', f'_topdir {top}', '--define', f'_rpmdir {top}/out',
               '--define', '_rpmfilename package.rpm', '--buildroot', tree, spec]
done = subprocess.run(command, stdout=subprocess.DEVNULL)
if done.returncode == 0 and kind == 'rpm':
    shutil.copy(os.path.join(top, 'out', 'package.rpm'), package)
shutil.rmtree(tree, ignore_errors=True)
sys.exit(done.returncode)
