throw new Error('no such binding in /usr/lib/binding.node')
